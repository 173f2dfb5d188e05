package org.samvad.complaint.mark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text could name the person who wrote it. It is only ever asked about and never taken out: the number in a
 * tip may be the one it is about.
 */
public enum PersonalMark {

    /**
     * A number of India that can be called, in groups or not. A mobile: ten digits from 6 to 9, with or without +91 or 0. Or a
     * landline: 0 or +91, the area's 2 to 4 digits and so many more that there are ten without the 0, the first of them 2 to 7.
     */
    DIALLABLE(
            "(?<!\\d)(?:(?:\\+|00)?91~|0)?(?<number>[6-9](?:~\\d){9})(?!\\d)",
            "(?<!\\d)[6-9]\\d{4}[/_]\\d{5}(?!\\d)",
            "(?<!\\d)(?:0|(?:\\+|00)91~\\(?0?)(?:[1-8]\\d\\)?~[2-7]\\d{3}|[1-8]\\d{2}\\)?~[2-7]\\d{2}"
                    + "|[1-8]\\d{3}\\)?~[2-7]\\d)~\\d{4}(?!\\d)"),

    /** Twelve digits in groups of four, or without a gap where the country's prefix does not explain them (UIDAI: the first is 2 to 9). */
    AADHAAR(
            "(?<!\\d)(?<!\\d\\.)(?<!\\d[ \\t-]{1,4})(?!91[6-9]\\d{9})(?<number>[2-9]\\d{3}(?:\\d{8}|#\\d{4}#\\d{4}))(?!~\\d)"),

    /** Read from the first character on that can be part of it, so that a long text without one costs one pass. */
    EMAIL("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** What stands between the digits of one number on one line, # above: a dot, or a dash with spaces around it, or spaces. */
    private static final String GAP = "(?:\\.|[ \\t]{0,2}+-[ \\t]{0,2}+|[ \\t]{1,3}+)";

    /** The same, or nothing, ~ above. */
    private static final String MAYBE_GAP = "(?:" + GAP + ")?+";

    private static final Pattern WIDE_GAP = Pattern.compile("[ \\t]*-[ \\t]*|[ \\t]+");

    /** Numbers that only look like the groups of one. */
    private static final Pattern AMOUNTS =
            Pattern.compile("(?!\\d{5}\\D\\d{5}$)\\d*00(?:\\D\\d*00)+|\\d{2}000\\D\\d{2}000|\\d+\\.\\d\\d");

    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)\\d\\d\\D?)+");

    /** Such as a date with its time. Digits that all stand alone are dictated. */
    private static final Pattern UNEVEN =
            Pattern.compile("(?=.*\\d\\d)(?:\\d\\D(?!\\d{4}\\D?\\d{5}$).*|.*\\D\\d|.*\\D\\d\\D.*)");

    private final Pattern[] patterns;

    PersonalMark(String... patterns) {
        this.patterns = Arrays.stream(patterns)
                .map(pattern -> Pattern.compile(pattern.replace("~", MAYBE_GAP).replace("#", GAP)))
                .toArray(Pattern[]::new);
    }

    /** What stands in any of the texts, in the order of this list. */
    public static Set<PersonalMark> in(String... texts) {
        Set<PersonalMark> found = EnumSet.noneOf(PersonalMark.class);
        for (String text : texts) {
            String plain = inPlainCharacters(text);
            Arrays.stream(values()).filter(mark -> mark.standsIn(plain)).forEach(found::add);
        }
        return found;
    }

    private boolean standsIn(String text) {
        return Arrays.stream(patterns).anyMatch(pattern -> standsIn(text, pattern));
    }

    private static boolean standsIn(String text, Pattern pattern) {
        Matcher candidate = pattern.matcher(text);
        boolean numbered = pattern.namedGroups().containsKey("number");
        boolean found = candidate.find();
        while (found && numbered && isSomethingElse(candidate.group("number"))) {
            found = candidate.find(candidate.start() + 1);
        }
        return found;
    }

    private static boolean isSomethingElse(String written) {
        String number = WIDE_GAP.matcher(written).replaceAll(" ");
        return AMOUNTS.matcher(number).matches()
                || YEARS.matcher(number).matches()
                || UNEVEN.matcher(number).matches();
    }

    /** All decimal digits as 0-9, all spaces as one, all dashes as another. */
    private static String inPlainCharacters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(PersonalMark::plain).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(character, 10);
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> character;
        };
    }
}
