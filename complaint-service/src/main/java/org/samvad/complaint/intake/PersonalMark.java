package org.samvad.complaint.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a text could name the person who wrote it. It is only ever asked about and never taken out: the number in a
 * tip may be the one it is about.
 */
public enum PersonalMark {

    /** An Indian mobile number: ten digits from 6 to 9, with or without +91 or 0, in groups or not. */
    DIALLABLE("(?<![\\d])(?:\\+?91[\\s-]?|0)?[6-9](?:[\\s-]?\\d){9}(?![\\d])"),

    /** Twelve digits in groups of four, or without a gap where the country's prefix does not explain them (UIDAI: the first is 2 to 9). */
    AADHAAR("(?<!\\d)(?<!\\d[\\s-])[2-9]\\d{3}([\\s-]?)\\d{4}\\1\\d{4}(?![\\s-]?\\d)"),

    /** Read from the first character on that can be part of it, so that a long text without one costs one pass. */
    EMAIL("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private final Pattern pattern;

    PersonalMark(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Set<PersonalMark> in(String... texts) {
        Set<PersonalMark> found = EnumSet.noneOf(PersonalMark.class);
        for (String text : texts) {
            String plain = withAsciiDigits(text);
            Arrays.stream(values())
                    .filter(mark -> mark.pattern.matcher(plain).find())
                    .forEach(found::add);
        }
        return found;
    }

    /** Devanagari and all other decimal digits as 0-9. */
    private static String withAsciiDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> plain.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        return plain.toString();
    }
}
