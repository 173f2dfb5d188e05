package org.samvad.devstack.smsc;

/** The default alphabet of GSM 03.38, one character an octet as SMPP carries it. */
final class GsmAlphabet {

    private static final int ESCAPE = 0x1B;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private GsmAlphabet() {}

    static String decode(byte[] octets) {
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (byte octet : octets) {
            if (octet == ESCAPE) {
                escaped = true;
                continue;
            }
            text.append(escaped ? extension(octet) : BASIC.charAt(octet & 0x7F));
            escaped = false;
        }
        return text.toString();
    }

    private static char extension(byte octet) {
        return switch (octet) {
            case 0x0A -> '\f';
            case 0x14 -> '^';
            case 0x28 -> '{';
            case 0x29 -> '}';
            case 0x2F -> '\\';
            case 0x3C -> '[';
            case 0x3D -> '~';
            case 0x3E -> ']';
            case 0x40 -> '|';
            case 0x65 -> '€';
            default -> BASIC.charAt(octet & 0x7F);
        };
    }
}
