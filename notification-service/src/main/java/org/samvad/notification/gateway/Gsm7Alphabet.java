package org.samvad.notification.gateway;

import java.io.ByteArrayOutputStream;

/** The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1), one septet a byte. */
public final class Gsm7Alphabet {

    private static final char ESCAPE = 0x1B;

    /** The position in the string is the septet. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Pairs of a character and the septet that follows the escape. */
    private static final String EXTENSION = "\f\n^\u0014{(})\\/[<~=]>|@€e";

    private Gsm7Alphabet() {}

    static boolean covers(String text) {
        return text.chars().allMatch(unit -> isBasic((char) unit) || extension((char) unit) >= 0);
    }

    static int septets(String text) {
        return text.chars().map(unit -> isBasic((char) unit) ? 1 : 2).sum();
    }

    /** @throws IllegalArgumentException if a character is not of the alphabet; the message does not name it */
    public static byte[] encode(String text) {
        ByteArrayOutputStream septets = new ByteArrayOutputStream(text.length());
        for (char unit : text.toCharArray()) {
            if (isBasic(unit)) {
                septets.write(BASIC.indexOf(unit));
            } else {
                septets.write(ESCAPE);
                septets.write(extensionOrRefuse(unit));
            }
        }
        return septets.toByteArray();
    }

    private static boolean isBasic(char unit) {
        return unit != ESCAPE && BASIC.indexOf(unit) >= 0;
    }

    private static int extensionOrRefuse(char unit) {
        int septet = extension(unit);
        if (septet < 0) {
            throw new IllegalArgumentException("a character is not of the GSM alphabet");
        }
        return septet;
    }

    private static int extension(char unit) {
        for (int index = 0; index < EXTENSION.length(); index += 2) {
            if (EXTENSION.charAt(index) == unit) {
                return EXTENSION.charAt(index + 1);
            }
        }
        return -1;
    }
}
