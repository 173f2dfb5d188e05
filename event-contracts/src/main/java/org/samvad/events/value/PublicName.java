package org.samvad.events.value;

/**
 * A name that hangs on a wall: of a station, a subdivision or the place of a poster, in English and Hindi. One to 80
 * UTF-16 units each, on one line. Never a person's words.
 */
public record PublicName(String en, String hi) {

    private static final int LONGEST = 80;

    /** @throws IllegalArgumentException if a name is blank, too long or has more than one line */
    public PublicName {
        check(en);
        check(hi);
    }

    private static void check(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(PublicName::breaksTheLine)) {
            throw new IllegalArgumentException("a public name is one line of 1 to 80 characters");
        }
    }

    private static boolean breaksTheLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
