package org.samvad.events.value;

import java.util.regex.Pattern;

/**
 * A station's code in the directory, for example {@code BHN-SUP}: the subdivision's code, a hyphen and two to eight
 * capital letters or digits.
 */
public record StationCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[A-Z0-9]{2,8}");

    /** @throws IllegalArgumentException if the form is wrong; the message does not repeat the value */
    public StationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a station code looks like BHN-SUP");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
