package org.samvad.devstack.secrets;

import java.security.SecureRandom;

/** Random strings in Crockford's base32, which has no letters that are read for digits. */
public final class RandomText {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BLOCK = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 5 bits of randomness for each character. */
    public static String ofLength(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append(CROCKFORD.charAt(RANDOM.nextInt(CROCKFORD.length())));
        }
        return text.toString();
    }

    /** A password that can be read aloud and typed: three blocks of four characters, 60 bits. */
    public static String readablePassword() {
        return ofLength(BLOCK) + "-" + ofLength(BLOCK) + "-" + ofLength(BLOCK);
    }
}
