package org.samvad.qr.code;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The 22 letters of a token: eight of the code's id, one of the key's id, thirteen of the proof.
 *
 * @param proof 65 bits
 */
record TokenText(String codeId, String keyId, String proof) {

    static final int ID_LETTERS = 8;
    static final int PROOF_LETTERS = 13;

    private static final int LETTERS = ID_LETTERS + 1 + PROOF_LETTERS;

    /** Longer input is refused unread; scanners add a few characters, never this many. */
    private static final int LONGEST_INPUT = 64;

    /**
     * Reads what a scanner or a person made of a token: any case, I L O forgiven, hyphens inside and anything around it
     * that is no letter or digit left out. Empty if that does not give 22 letters of the alphabet.
     */
    static Optional<TokenText> read(String input) {
        if (input.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int letter : input.codePoints().filter(TokenText::counts).toArray()) {
            OptionalInt printed = CrockfordBase32.printed(letter);
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            letters.append((char) printed.getAsInt());
        }
        return letters.length() == LETTERS ? Optional.of(split(letters.toString())) : Optional.empty();
    }

    private static TokenText split(String letters) {
        return new TokenText(
                letters.substring(0, ID_LETTERS),
                letters.substring(ID_LETTERS, ID_LETTERS + 1),
                letters.substring(ID_LETTERS + 1));
    }

    private static boolean counts(int letter) {
        return Character.isLetterOrDigit(letter);
    }

    @Override
    public String toString() {
        return codeId + keyId + proof;
    }
}
