package org.samvad.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.samvad.notification.gateway.MessageParts;

/** The rules of TRAI's template registration since November 2025, and two of our own: one message, no link. */
final class TemplateLint {

    private static final int MOST_VARIABLES = 2;
    private static final int LONGEST_VALUE = 40;
    private static final double LEAST_FIXED_SHARE = 0.3;
    private static final Pattern TAG = Pattern.compile("\\{#([^#{}]*)#}");
    private static final Pattern ONLY_SPACE_OR_PUNCTUATION = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]*");
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\b[a-z0-9-]+\\.(in|com|org|net|gov)\\b");
    private static final Set<String> ALLOWED_TAGS = Set.of("numeric", "alphanumeric", "url", "cbn", "email");

    private TemplateLint() {}

    /** What is wrong with the text; empty if nothing. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        List<MatchResult> variables = TAG.matcher(text).results().toList();
        String fixed = TAG.matcher(text).replaceAll("");
        if (fixed.isBlank()) {
            faults.add("there is no fixed text");
        }
        if (variables.size() > MOST_VARIABLES) {
            faults.add("more than two variables");
        }
        if (!variables.stream().allMatch(variable -> ALLOWED_TAGS.contains(variable.group(1)))) {
            faults.add("a variable has a tag that is not allowed");
        }
        if (fixed.contains("{#") || fixed.contains("#}")) {
            faults.add("a variable is not closed");
        }
        if (touching(text, variables)) {
            faults.add("two variables follow each other without a word between");
        }
        if (fixed.length() < LEAST_FIXED_SHARE * atItsLongest(text).length()) {
            faults.add("less than 30 % of the text is fixed");
        }
        if (MessageParts.of(atItsLongest(text)).size() > 1) {
            faults.add("the text does not fit one message");
        }
        if (LINK.matcher(fixed).find()) {
            faults.add("the text holds a link");
        }
        return faults;
    }

    private static boolean touching(String text, List<MatchResult> variables) {
        for (int index = 1; index < variables.size(); index++) {
            String between = text.substring(
                    variables.get(index - 1).end(), variables.get(index).start());
            if (ONLY_SPACE_OR_PUNCTUATION.matcher(between).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String atItsLongest(String text) {
        return TAG.matcher(text).replaceAll("x".repeat(LONGEST_VALUE));
    }
}
