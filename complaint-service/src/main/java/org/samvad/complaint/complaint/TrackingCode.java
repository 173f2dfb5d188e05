package org.samvad.complaint.complaint;

import java.math.BigInteger;

/**
 * The citizen's only key to a complaint: 16 digits, the last of them a check digit. Fifteen free digits are 50 bits; a
 * guess at a million stored complaints hits one time in a billion.
 */
public final class TrackingCode {

    public static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final BigInteger FREE = BigInteger.TEN.pow(LENGTH - 1);

    private final String digits;

    private TrackingCode(String digits) {
        this.digits = digits;
    }

    /** A code made of random or derived bytes; 16 bytes or more leave no digit more likely than another. */
    static TrackingCode of(byte[] bytes) {
        String free = String.format("%0" + (LENGTH - 1) + "d", new BigInteger(1, bytes).mod(FREE));
        return new TrackingCode(free + DammCheck.digitFor(free));
    }

    /**
     * Reads what a person typed: digits of any script, with spaces, hyphens, dots or nothing between them.
     *
     * @throws MistypedCodeException if it is not 16 digits or the check digit does not fit
     */
    public static TrackingCode parse(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().forEach(character -> {
            if (Character.isDigit(character)) {
                digits.append(Character.digit(character, 10));
            } else if (!isSeparator(character)) {
                throw new MistypedCodeException(MistypedCodeException.Mistake.NOT_A_DIGIT);
            }
        });
        if (digits.length() != LENGTH) {
            throw new MistypedCodeException(
                    digits.length() < LENGTH
                            ? MistypedCodeException.Mistake.TOO_SHORT
                            : MistypedCodeException.Mistake.TOO_LONG);
        }
        if (!DammCheck.holds(digits)) {
            throw new MistypedCodeException(MistypedCodeException.Mistake.CHECK_DIGIT);
        }
        return new TrackingCode(digits.toString());
    }

    private static boolean isSeparator(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == '.';
    }

    /** The 16 digits. */
    public String digits() {
        return digits;
    }

    /** As it is shown: four groups of four digits. */
    public String grouped() {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrackingCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Constant, so that no code gets into a log. */
    @Override
    public String toString() {
        return "[tracking code]";
    }
}
