package org.samvad.events.value;

import java.util.regex.Pattern;

/**
 * The public id of a printed code: eight characters of Crockford base32 in upper case (no I, L, O, U). It is what
 * stands in print under the code; it proves nothing, the scanned token does.
 */
public record QrCodeId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    /** @throws IllegalArgumentException if the form is wrong; the message does not repeat the value */
    public QrCodeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a code id is eight characters of Crockford base32");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
