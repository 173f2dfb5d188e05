package org.samvad.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a form that could not be taken, to be put on the page again with nothing lost. */
public record SentForm(List<Field> fields) {

    /** What people type, in contrast to what a page put there: words, anything in Hindi, a number of some length. */
    private static final Pattern WORDS = Pattern.compile(".*(\\s|\\P{ASCII}).*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\p{Nd} -]{6,}");

    /** One field with one value. */
    public record Field(String name, String value) {

        public boolean isNumber() {
            return NUMBER.matcher(value).matches();
        }

        public boolean isWords() {
            return !isNumber() && WORDS.matcher(value).matches();
        }

        /** Constant, because the value may be a complaint. */
        @Override
        public String toString() {
            return "[field]";
        }
    }

    /** Empty where there is nothing to keep, or something that no page may repeat. */
    static Optional<SentForm> of(Map<String, List<String>> sent) {
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        return fields.isEmpty() || sent.containsKey("password")
                ? Optional.empty()
                : Optional.of(new SentForm(List.copyOf(fields)));
    }

    /** The language of the page the form stood on, if it said so. */
    @Nullable String language() {
        return fields.stream()
                .filter(field -> field.name().equals("lang") || field.name().equals("language"))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "[form]";
    }
}
