package org.samvad.complaint.attachment.photo.vp8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The constant numbers of RFC 6386, one behind the other in a file. */
final class Tables {

    static final int MODES = 10;
    static final int PROBABILITIES = 4 * 8 * 3 * 11;
    private static final int STEPS = 128;

    private static final int[] ALL = read();
    private static final int CHANGES_AT = PROBABILITIES;
    private static final int MODES_AT = CHANGES_AT + PROBABILITIES;
    private static final int DC_AT = MODES_AT + MODES * MODES * (MODES - 1);
    private static final int AC_AT = DC_AT + STEPS;

    private Tables() {}

    private static int[] read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Tables.class.getResourceAsStream("/vp8/tables.txt"), StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt))
                    .toArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of coefficients, by type of block, band, context and place in the tree, before a frame changes them. */
    static int[] probabilities() {
        return Arrays.copyOf(ALL, PROBABILITIES);
    }

    /** That the probability of the same index is changed. */
    static int change(int index) {
        return ALL[CHANGES_AT + index];
    }

    /** Of a small block's mode, by the modes above and left of it and the place in the tree. */
    static int mode(int above, int left, int place) {
        return ALL[MODES_AT + (above * MODES + left) * (MODES - 1) + place];
    }

    static int dc(int index) {
        return ALL[DC_AT + clamp(index, STEPS - 1)];
    }

    static int ac(int index) {
        return ALL[AC_AT + clamp(index, STEPS - 1)];
    }

    static int clamp(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    static int[] filled(int length, int value) {
        return IntStream.generate(() -> value).limit(length).toArray();
    }
}
