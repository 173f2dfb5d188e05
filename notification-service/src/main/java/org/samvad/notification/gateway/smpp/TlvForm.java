package org.samvad.notification.gateway.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.OptionalParameter;

/** An optional parameter of a submission: its tag in hexadecimal and whether a null byte ends its text. */
record TlvForm(short tag, Ending ending) {

    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f]{4}):(c-octet|octet)");

    /** Operators differ in whether the text is terminated, and some want no such parameter. */
    enum Ending {
        NULL_BYTE,
        NONE,
        OMITTED
    }

    /** @param text {@code 1400:c-octet} (terminated), {@code 1400:octet} (not terminated) or {@code none} (left out) */
    public static TlvForm of(String text) {
        if (text.equals("none")) {
            return new TlvForm((short) 0, Ending.OMITTED);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a TLV is given as 1400:c-octet, 1400:octet or none");
        }
        short tag = (short) Integer.parseInt(matcher.group(1), 16);
        return new TlvForm(tag, matcher.group(2).equals("octet") ? Ending.NONE : Ending.NULL_BYTE);
    }

    Optional<OptionalParameter> with(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
        return switch (ending) {
            case NULL_BYTE -> Optional.of(new OptionalParameter.COctetString(tag, value));
            case NONE -> Optional.of(new OptionalParameter.OctetString(tag, bytes));
            case OMITTED -> Optional.empty();
        };
    }
}
