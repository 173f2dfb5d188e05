package org.samvad.notification.console;

import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;

/** A place in the list as text. */
final class Cursor {

    private static final int RADIX = 36;

    private Cursor() {}

    /** @throws ProblemException 400 if it is not one */
    static long read(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(cursor, RADIX);
        } catch (NumberFormatException broken) {
            throw ProblemException.invalid("cursor", "is not a cursor of this list");
        }
    }

    static String write(long position) {
        return Long.toString(position, RADIX);
    }
}
