package org.samvad.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.kit.crypto.Sealed;

/** Reads the numbers of many contacts at once. */
@ApplicationScoped
class SealedNumbers {

    private static final String SELECT = """
            select contact_ref, phone_key_id, phone_sealed from contact
            where contact_ref = any (?) and phone_sealed is not null""";

    private final DataSource database;

    SealedNumbers(DataSource database) {
        this.database = database;
    }

    Map<UUID, Sealed> of(Collection<UUID> contactRefs) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", contactRefs.toArray()));
            try (ResultSet found = select.executeQuery()) {
                Map<UUID, Sealed> numbers = new HashMap<>();
                while (found.next()) {
                    numbers.put(found.getObject(1, UUID.class), new Sealed(found.getInt(2), found.getBytes(3)));
                }
                return numbers;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the numbers are out of reach", failed);
        }
    }
}
