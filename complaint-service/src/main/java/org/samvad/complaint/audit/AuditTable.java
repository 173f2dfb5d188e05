package org.samvad.complaint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows. There is no way here to change or remove one, and the database's role has none either. */
@ApplicationScoped
class AuditTable {

    /** Any number that is the same in every copy of the service; locks are per database. */
    private static final long APPEND_LOCK = 0x5A4D_5641_4402L;

    private static final String COLUMNS =
            "sequence, at, actor, role, action, subject, detail, previous_hash, hash from audit_entry ";

    private final DataSource database;

    AuditTable(DataSource database) {
        this.database = database;
    }

    /** Waits until nobody else appends. Held until the transaction ends, so that the sequence follows the commits. */
    void lockForAppending() {
        query("select pg_advisory_xact_lock(?)", APPEND_LOCK);
    }

    Optional<ChainedEntry> last() {
        return rows("select " + COLUMNS + "order by sequence desc limit 1").stream()
                .findFirst();
    }

    /** In the order of the chain. */
    List<ChainedEntry> after(long sequence, int limit) {
        return rows("select " + COLUMNS + "where sequence > ? order by sequence limit ?", sequence, limit);
    }

    /** The newest first. */
    List<ChainedEntry> before(long sequence, int limit) {
        return rows("select " + COLUMNS + "where sequence < ? order by sequence desc limit ?", sequence, limit);
    }

    /** The newest first, of one case. */
    List<ChainedEntry> before(long sequence, int limit, String subject) {
        return rows(
                "select " + COLUMNS + "where subject = ? and sequence < ? order by sequence desc limit ?",
                subject,
                sequence,
                limit);
    }

    void append(ChainedEntry row) {
        String sql = """
                insert into audit_entry (sequence, at, actor, role, action, subject, detail, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        AuditEntry entry = row.entry();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, entry.sequence());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.actor().username());
            insert.setString(4, entry.actor().role());
            insert.setString(5, entry.action());
            insert.setString(6, entry.subject());
            insert.setString(7, entry.detail());
            insert.setBytes(8, row.previousHash());
            insert.setBytes(9, row.hash());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new AuditException(failed);
        }
    }

    private void query(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.execute();
        } catch (SQLException failed) {
            throw new AuditException(failed);
        }
    }

    private List<ChainedEntry> rows(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                select.setObject(index + 1, values[index]);
            }
            List<ChainedEntry> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new AuditException(failed);
        }
    }

    private static ChainedEntry row(ResultSet found) throws SQLException {
        @Nullable String subject = found.getString("subject");
        @Nullable String detail = found.getString("detail");
        AuditEntry entry = new AuditEntry(
                found.getLong("sequence"),
                found.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditActor(found.getString("actor"), found.getString("role")),
                found.getString("action"),
                subject,
                detail);
        return new ChainedEntry(entry, found.getBytes("previous_hash"), found.getBytes("hash"));
    }
}
