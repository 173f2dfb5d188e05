package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;

/**
 * Which codes to list.
 *
 * @param of the code of a station, or of a subdivision for all of its stations; null for all there are
 * @param before the position the page begins before
 * @param limit 1 to {@value #MOST}
 */
public record CodeQuery(@Nullable String of, long before, int limit) {

    public static final int MOST = 200;

    public CodeQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " codes");
        }
    }

    /** The first page. */
    public static CodeQuery newest(@Nullable String of, int limit) {
        return new CodeQuery(of, Long.MAX_VALUE, limit);
    }
}
