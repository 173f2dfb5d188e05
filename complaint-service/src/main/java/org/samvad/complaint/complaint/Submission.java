package org.samvad.complaint.complaint;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.samvad.kit.secret.Sensitive;

/**
 * What was sent under a key. The same once more is a second tap, or sent again after a lost answer; other words under the same key were
 * written in between, and are something new.
 *
 * @param said all that was chosen and written
 */
public record Submission(IdempotencyKey key, Sensitive<String> said) {

    /** Not the key itself, so that nobody can choose the id of a row; who has no key learns nothing about the words from it. */
    UUID idIn(Complaint complaint, EntryKind kind) {
        String name = complaint.id() + " " + kind + " " + key.value() + " " + said.reveal();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "[submission]";
    }
}
