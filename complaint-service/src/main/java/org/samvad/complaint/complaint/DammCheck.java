package org.samvad.complaint.complaint;

/**
 * The check digit of Damm (2004): it finds every single wrong digit and every swap of two neighbours. The table is the
 * totally anti-symmetric quasigroup of order 10 from Damm's thesis.
 */
final class DammCheck {

    private static final int[][] QUASIGROUP = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    private DammCheck() {}

    /** The digit to put behind {@code digits}. */
    static int digitFor(CharSequence digits) {
        int interim = 0;
        for (int index = 0; index < digits.length(); index++) {
            interim = QUASIGROUP[interim][digits.charAt(index) - '0'];
        }
        return interim;
    }

    /** Whether the last of {@code digits} is the check digit of those before it. */
    static boolean holds(CharSequence digits) {
        return digitFor(digits) == 0;
    }
}
