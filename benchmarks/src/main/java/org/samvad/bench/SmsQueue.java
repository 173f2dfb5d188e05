package org.samvad.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.UUID;
import org.samvad.kit.crypto.RowAddress;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.crypto.Sealed;

/** Writes messages into notification-service's queue as its contacts and events would have. */
final class SmsQueue {

    private static final String CONTACT = """
            insert into contact (contact_ref, complaint_version, filed_version, phone_key_id, phone_sealed, phone_hash,
                language, registered_hour, changed_hour) values (?, 1, 1, ?, ?, ?, 'HI', ?, ?)""";
    private static final String NOTIFICATION = """
            insert into notification (id, contact_ref, purpose, language, event_version, state, due_at)
            values (?, ?, 'ACKNOWLEDGEMENT', 'HI', 1, 'WAITING', ?)""";
    private static final int HASH = 32;

    private SmsQueue() {}

    /** All become due at once. */
    static void fill(BenchStack stack, int messages, Instant due) throws SQLException, IOException {
        RowCipher cipher = Ciphers.of(stack, "notification/phone.tink.json");
        SplittableRandom random = new SplittableRandom();
        OffsetDateTime hour = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
        try (Connection connection = stack.application("notification");
                PreparedStatement contact = connection.prepareStatement(CONTACT);
                PreparedStatement notification = connection.prepareStatement(NOTIFICATION)) {
            connection.setAutoCommit(false);
            for (int number = 0; number < messages; number++) {
                UUID reference = UUID.randomUUID();
                Sealed sealed = cipher.seal(
                        new RowAddress("contact", reference, reference), String.format("+9198765%05d", number));
                byte[] hash = new byte[HASH];
                random.nextBytes(hash);
                bind(contact, reference, sealed.keyId(), sealed.bytes(), hash, hour, hour);
                bind(notification, UUID.randomUUID(), reference, due.atOffset(ZoneOffset.UTC));
            }
            contact.executeBatch();
            notification.executeBatch();
            connection.commit();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.addBatch();
    }
}
