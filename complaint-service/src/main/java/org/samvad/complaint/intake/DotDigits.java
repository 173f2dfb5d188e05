package org.samvad.complaint.intake;

/** Digits of five by seven dots, as on a departure board. A font would bring the whole of AWT into the service. */
final class DotDigits {

    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** A row a number, its highest of five bits on the left. */
    private static final int[][] ROWS = {
        {14, 17, 19, 21, 25, 17, 14},
        {4, 12, 4, 4, 4, 4, 14},
        {14, 17, 1, 2, 4, 8, 31},
        {31, 2, 4, 2, 1, 17, 14},
        {2, 6, 10, 18, 31, 2, 2},
        {31, 16, 30, 1, 1, 17, 14},
        {6, 8, 16, 30, 17, 17, 14},
        {31, 1, 2, 4, 8, 8, 8},
        {14, 17, 17, 14, 17, 17, 14},
        {14, 17, 17, 15, 1, 2, 12}
    };

    private DotDigits() {}

    /** Whether a dot of a digit is set; a space has none. */
    static boolean isDark(char digit, int x, int y) {
        return digit != ' ' && (ROWS[digit - '0'][y] >> WIDTH - 1 - x & 1) == 1;
    }
}
