package org.samvad.qr.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of an entry before and after a change; null where it is empty. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        return Cells.ALL.stream()
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
