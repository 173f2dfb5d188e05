package org.samvad.events.value;

import java.util.regex.Pattern;

/** A subdivision's code in the directory, for example {@code BHN}: two to eight capital letters. */
public record SubdivisionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}");

    /** @throws IllegalArgumentException if the form is wrong; the message does not repeat the value */
    public SubdivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a subdivision code looks like BHN");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
