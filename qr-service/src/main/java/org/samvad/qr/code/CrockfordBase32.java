package org.samvad.qr.code;

import java.util.OptionalInt;

/**
 * Base32 in Douglas Crockford's alphabet: no I, L, O and U, so that what a person reads off a poster can be typed, and
 * all of it in the alphanumeric set of QR codes.
 */
final class CrockfordBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_LETTER = 5;

    private CrockfordBase32() {}

    /** The first {@code letters} × 5 bits of {@code bytes}. */
    static String encode(byte[] bytes, int letters) {
        StringBuilder text = new StringBuilder(letters);
        for (int letter = 0; letter < letters; letter++) {
            int value = 0;
            for (int bit = letter * BITS_PER_LETTER; bit < (letter + 1) * BITS_PER_LETTER; bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            text.append(ALPHABET.charAt(value));
        }
        return text.toString();
    }

    /** The letter as it is printed: in upper case, I and L as 1, O as 0. Empty if it is none of the alphabet. */
    static OptionalInt printed(int letter) {
        int upper = Character.toUpperCase(letter);
        int read =
                switch (upper) {
                    case 'I', 'L' -> '1';
                    case 'O' -> '0';
                    default -> upper;
                };
        return ALPHABET.indexOf(read) < 0 ? OptionalInt.empty() : OptionalInt.of(read);
    }
}
