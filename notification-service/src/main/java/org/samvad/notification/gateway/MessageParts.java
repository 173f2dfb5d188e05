package org.samvad.notification.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into what one message each can carry. A cut never falls inside what a reader sees as one character (an
 * extended grapheme cluster, Unicode Standard Annex 29), so no vowel sign parts from its consonant on an old phone.
 */
public final class MessageParts {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private MessageParts() {}

    /** One element if the text fits whole. */
    public static List<String> of(String text) {
        SmsEncoding encoding = SmsEncoding.of(text);
        if (encoding.units(text) <= encoding.unitsInSingle()) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : pieces(text, encoding)) {
            if (encoding.units(part + piece) > encoding.unitsInPart()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(piece);
        }
        parts.add(part.toString());
        return List.copyOf(parts);
    }

    private static List<String> pieces(String text, SmsEncoding encoding) {
        List<String> pieces = new ArrayList<>();
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            String cluster = clusters.group();
            if (encoding.units(cluster) <= encoding.unitsInPart()) {
                pieces.add(cluster);
            } else {
                // Piled-up marks that no part can hold: then at least no code point is cut.
                cluster.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
        }
        return pieces;
    }
}
