package org.samvad.complaint.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.Sealed;

/** The rows. Plain SQL, so that no list of a case ever loads the files themselves. */
@ApplicationScoped
class AttachmentTable {

    private static final String INSERT = """
            insert into attachment (id, complaint_id, position, sequence, message, upload_id, upload_hash, kind, media_type,
                bytes, seconds, key_id, sealed, preview_key_id, preview_sealed, at_hour)
            values (?, ?, (select count(*) + 1 from attachment where complaint_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = """
            select id, position, sequence, message, upload_id, upload_hash, kind, media_type, bytes, seconds
            from attachment where complaint_id = ? order by position""";

    private static final String OPEN = """
            select position, media_type, key_id, sealed, preview_key_id, preview_sealed
            from attachment where complaint_id = ? and id = ?""";

    private final DataSource database;

    AttachmentTable(DataSource database) {
        this.database = database;
    }

    /** A row without its file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(AttachmentView view, @Nullable UUID message, UUID uploadId, byte @Nullable [] uploadHash) {}

    /** A new row. */
    @SuppressWarnings("ArrayRecordComponent")
    record NewRow(
            UUID id,
            UploadRight right,
            int sequence,
            UUID uploadId,
            byte[] uploadHash,
            CleanFile file,
            Sealed content,
            @Nullable Sealed preview,
            Instant atHour) {}

    /** A file as it lies there; the preview is null where there is none. */
    record Locked(
            int position,
            String mediaType,
            Sealed content,
            @Nullable Sealed preview) {}

    void insert(NewRow row) {
        run(INSERT, insert -> {
            insert.setObject(1, row.id());
            insert.setObject(2, row.right().complaint());
            insert.setObject(3, row.right().complaint());
            insert.setInt(4, row.sequence());
            insert.setObject(5, row.right().message(), Types.OTHER);
            insert.setObject(6, row.uploadId());
            insert.setBytes(7, row.uploadHash());
            insert.setString(8, row.file().kind().name());
            insert.setString(9, row.file().mediaType());
            insert.setInt(10, row.file().content().length);
            insert.setObject(11, row.file().seconds(), Types.INTEGER);
            insert.setInt(12, row.content().keyId());
            insert.setBytes(13, row.content().bytes());
            Sealed preview = row.preview();
            insert.setObject(14, preview == null ? null : preview.keyId(), Types.INTEGER);
            insert.setBytes(15, preview == null ? null : preview.bytes());
            insert.setObject(16, row.atHour().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        });
    }

    /** All of a case, in the order in which they came. */
    List<Row> of(UUID complaint) {
        return run(SELECT, select -> {
            select.setObject(1, complaint);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        });
    }

    Optional<Locked> find(UUID complaint, UUID id) {
        return run(OPEN, select -> {
            select.setObject(1, complaint);
            select.setObject(2, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(locked(found)) : Optional.empty();
            }
        });
    }

    /** @return how many hashes went */
    int forgetHashesFromBefore(Instant hour) {
        return run("update attachment set upload_hash = null where upload_hash is not null and at_hour < ?", update -> {
            update.setObject(1, hour.atOffset(ZoneOffset.UTC));
            return update.executeUpdate();
        });
    }

    private static Row row(ResultSet found) throws SQLException {
        AttachmentView view = new AttachmentView(
                found.getObject("id", UUID.class),
                found.getInt("position"),
                found.getInt("sequence"),
                AttachmentKind.valueOf(found.getString("kind")),
                found.getString("media_type"),
                found.getInt("bytes"),
                found.getObject("seconds", Integer.class));
        return new Row(
                view,
                found.getObject("message", UUID.class),
                found.getObject("upload_id", UUID.class),
                found.getBytes("upload_hash"));
    }

    private static Locked locked(ResultSet found) throws SQLException {
        byte @Nullable [] preview = found.getBytes("preview_sealed");
        return new Locked(
                found.getInt("position"),
                found.getString("media_type"),
                new Sealed(found.getInt("key_id"), found.getBytes("sealed")),
                preview == null ? null : new Sealed(found.getInt("preview_key_id"), preview));
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the attachments did not answer", failed);
        }
    }
}
