package org.samvad.system.canary;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A string that occurs nowhere else.
 *
 * @param name for the report
 * @param notations all forms in which a careless program might write it
 */
record Canary(Kind kind, String name, List<String> notations) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a canary stands for; decides where it may be. */
    enum Kind {
        /** What people write. */
        TEXT,
        TRACKING_CODE,
        PHONE_NUMBER,
        /** Network address and user agent. */
        ORIGIN,
        /** Tickets, tokens, passwords, keys. */
        SECRET,
        /** What everybody can read on a wall, and nobody need read elsewhere. */
        PRINTED,
        /** Of the logins that a developer's stack prints on the terminal. */
        DEMO_PASSWORD,
        /** What somebody typed in a wrong place. */
        BAD_INPUT,
        /** The officers' number of a case, and the row's id. */
        CASE,
        CONTACT_REFERENCE,
        MESSAGE_ID,
        /** Not a secret: it is somewhere for certain, and shows that the search has been there. */
        WITNESS,
        PLANTED
    }

    static Canary of(Kind kind, String name, String value) {
        return new Canary(kind, name, List.of(value));
    }

    /** Lower-case letters and digits, so that it survives every kind of check. */
    static Canary made(Kind kind, String name) {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return of(kind, name, "zq" + name.replace(" ", "") + HexFormat.of().formatHex(random));
    }

    /** Digits as typed, grouped, hyphenated, in Devanagari. */
    static Canary digits(Kind kind, String name, String digits, int group) {
        String grouped = digits.replaceAll("(.{" + group + "})(?=.)", "$1 ");
        List<String> latin = List.of(digits, grouped, grouped.replace(' ', '-'));
        List<String> all = new ArrayList<>(latin);
        latin.forEach(text -> all.add(devanagari(text)));
        return new Canary(kind, name, all);
    }

    /** An address of this machine that nobody else comes from; Linux takes all of 127.0.0.0/8 for its own. */
    static Canary loopback(String name) {
        return of(
                Kind.ORIGIN,
                name,
                RANDOM.ints(3, 100, 255).mapToObj(Integer::toString).collect(Collectors.joining(".", "127.", "")));
    }

    /** An address of version 6 (RFC 3849: for examples), shortened, as Java writes it, and in full; also in capitals. */
    static Canary version6(String name) {
        int third = RANDOM.nextInt(0x1000, 0x10000);
        int last = RANDOM.nextInt(0x1000, 0x10000);
        List<String> forms = List.of(
                String.format(Locale.ROOT, "2001:db8:5eed:%x::%x", third, last),
                String.format(Locale.ROOT, "2001:db8:5eed:%x:0:0:0:%x", third, last),
                String.format(Locale.ROOT, "2001:0db8:5eed:%x:0000:0000:0000:%x", third, last));
        List<String> all = new ArrayList<>(forms);
        forms.forEach(form -> all.add(form.toUpperCase(Locale.ROOT)));
        return new Canary(Kind.ORIGIN, name, all);
    }

    static String devanagari(String digits) {
        return digits.chars()
                .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? c - '0' + '०' : c))
                .collect(Collectors.joining());
    }

    static String randomDigits(int count) {
        return RANDOM.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    String value() {
        return notations.getFirst();
    }
}
