package org.samvad.notification.gateway;

/** How the characters of a message are written, and how many units of it fit (3GPP TS 23.038 and 23.040). */
public enum SmsEncoding {
    /** The 7-bit default alphabet; a unit is one septet. */
    GSM7(160, 153),
    /** UTF-16, for any text that has one character outside the default alphabet; a unit is two bytes. */
    UCS2(70, 67);

    private final int single;
    private final int part;

    SmsEncoding(int single, int part) {
        this.single = single;
        this.part = part;
    }

    /** The encoding in which a text is shortest. */
    public static SmsEncoding of(String text) {
        return Gsm7Alphabet.covers(text) ? GSM7 : UCS2;
    }

    /** The units of a message that goes out whole. */
    public int unitsInSingle() {
        return single;
    }

    /** The units of each part of a message that goes out in parts: six bytes are the header's. */
    public int unitsInPart() {
        return part;
    }

    public int units(String text) {
        return switch (this) {
            case GSM7 -> Gsm7Alphabet.septets(text);
            case UCS2 -> text.length();
        };
    }
}
