package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;

/**
 * Which codes to list.
 *
 * @param stationCode of one station, or null for all
 * @param before the position the page begins before
 * @param limit 1 to {@value #MOST}
 */
public record CodeQuery(@Nullable String stationCode, long before, int limit) {

    public static final int MOST = 200;

    public CodeQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " codes");
        }
    }

    /** The first page. */
    public static CodeQuery newest(@Nullable String stationCode, int limit) {
        return new CodeQuery(stationCode, Long.MAX_VALUE, limit);
    }
}
