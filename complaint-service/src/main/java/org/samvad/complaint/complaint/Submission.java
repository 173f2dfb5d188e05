package org.samvad.complaint.complaint;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.Sensitive;

/**
 * What was sent under a key. The same once more is a second tap, or sent again after a lost answer; other words under the same key were
 * written in between, and are something new.
 *
 * @param said all that was chosen and written
 */
public record Submission(IdempotencyKey key, Sensitive<String> said) {

    /** Not the key itself, so that nobody can choose the id of a row; keyed, so that no words can be tried against it. */
    UUID idIn(Complaint complaint, EntryKind kind, KeyedHash hash) {
        String name = complaint.id() + " " + kind + " " + key.value() + " " + said.reveal();
        ByteBuffer bytes = ByteBuffer.wrap(hash.hash("submission", name));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public String toString() {
        return "[submission]";
    }
}
