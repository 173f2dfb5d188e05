package org.samvad.system;

import java.util.UUID;

/** Words that stand in no other test. */
public final class Unique {

    private Unique() {}

    /** A UUID in letters alone: with its digits, one in forty looks like a phone number, and the form asks about that. */
    public static String word() {
        StringBuilder word = new StringBuilder();
        UUID.randomUUID().toString().chars().map(Unique::letter).forEach(word::appendCodePoint);
        return word.toString();
    }

    private static int letter(int sign) {
        return Character.isDigit(sign) ? 'g' + sign - '0' : sign;
    }
}
