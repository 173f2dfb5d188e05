package org.samvad.complaint.tracking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.samvad.complaint.complaint.IdempotencyKey;

/** What was typed into the forms of a case, as the case's page and the one that asks for the code once more send it. */
final class DraftFields {

    private DraftFields() {}

    static CaseView.Draft in(MultivaluedMap<String, String> fields) {
        String rating = field(fields, "rating");
        CitizenFeedback feedback = new CitizenFeedback(
                field(fields, "solved"),
                rating.matches("[1-5]") ? Integer.valueOf(rating) : null,
                field(fields, "wish"),
                field(fields, "comment"));
        String key = key(field(fields, "key")).value().toString();
        Set<String> keepMarks = Set.copyOf(fields.getOrDefault("keepMarks", List.of()));
        // The page for the code sends all words as one to a copy of the service that is older than this release, and
        // gets
        // no more from it.
        String text = field(fields, fields.containsKey("text") ? "text" : "draft");
        return new CaseView.Draft("", DraftFault.NONE, key, text, feedback, keepMarks);
    }

    static String field(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** A page that is older than this release has none. */
    private static IdempotencyKey key(String sent) {
        try {
            return IdempotencyKey.parse(sent);
        } catch (IllegalArgumentException none) {
            return IdempotencyKey.random();
        }
    }
}
