package org.samvad.complaint.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.samvad.kit.crypto.Sealed;

/**
 * Writes all rows of a new case with one statement: on the way of every citizen, rows written one by one through
 * Hibernate cost more than all the rest, see docs/adr/0017.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NewCaseTables {

    private static final String INSERT = """
            with filed as (
                insert into complaint (id, reference, code_hash, contact_ref, kind, category_code, language,
                    scanned_station, scanned_code, about_staff, rating, text_key_id, text_sealed, state, rank,
                    filed_hour, review_due, resolve_due, entries, event_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id, state, queue_day, reference),
            noted as (
                insert into case_entry (id, complaint_id, sequence, kind, author, at_hour)
                select ?, id, 1, 'FILED', 'CITIZEN', ? from filed),
            barred as (
                insert into complaint_bar (complaint_id, station_code)
                select id, unnest(cast(? as text[])) from filed)
            insert into complaint_about (complaint_id, station_code, subdivision_code, state, queue_day, reference)
            select id, about.station, about.subdivision, state, queue_day, reference
            from filed, unnest(cast(? as text[]), cast(? as text[])) as about (station, subdivision)""";

    private final DataSource database;

    NewCaseTables(DataSource database) {
        this.database = database;
    }

    void insert(Complaint complaint) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, complaint);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the complaint was not stored", failed);
        }
    }

    private static void bind(PreparedStatement insert, Complaint complaint) throws SQLException {
        Subjects subjects = complaint.subjects();
        Sealed text = complaint.newText();
        insert.setObject(1, complaint.id());
        insert.setString(2, complaint.reference());
        insert.setBytes(3, complaint.codeHash());
        insert.setObject(4, complaint.contactRef());
        insert.setString(5, complaint.kind().name());
        insert.setString(6, complaint.category().code());
        insert.setString(7, complaint.language().name());
        insert.setString(8, subjects.scannedStation());
        insert.setString(9, subjects.scannedCode());
        insert.setBoolean(10, subjects.isAboutStaff());
        insert.setObject(11, complaint.rating(), Types.INTEGER);
        insert.setInt(12, text.keyId());
        insert.setBytes(13, text.bytes());
        insert.setString(14, complaint.state().name());
        insert.setString(15, complaint.rank().name());
        insert.setObject(16, time(complaint.filedHour()));
        insert.setObject(17, time(complaint.reviewDue()));
        insert.setObject(18, time(complaint.resolveDue()));
        insert.setInt(19, Conversation.FIRST);
        insert.setLong(20, complaint.eventVersion());
        insert.setObject(21, UUID.randomUUID());
        insert.setObject(22, time(complaint.filedHour()));
        Connection connection = insert.getConnection();
        List<AboutStation> about = List.copyOf(subjects.about());
        insert.setArray(
                23, connection.createArrayOf("text", subjects.barredStations().toArray()));
        insert.setArray(
                24,
                connection.createArrayOf(
                        "text", about.stream().map(AboutStation::stationCode).toArray()));
        insert.setArray(
                25,
                connection.createArrayOf(
                        "text",
                        about.stream().map(AboutStation::subdivisionCode).toArray()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
