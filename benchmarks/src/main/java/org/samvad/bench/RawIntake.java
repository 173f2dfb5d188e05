package org.samvad.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The statements of one intake in one transaction, in the order in which complaint-service sends them and with rows of
 * the same sizes, over one bare connection: no HTTP, no JSON, no keys, no event, nobody who reads.
 */
final class RawIntake implements AutoCloseable {

    /** What goes over the wire for one entry between {@code BEGIN} and {@code COMMIT}. */
    static final List<String> STATEMENTS = List.of(
            "select code, active, first_rank, kind, name_en, name_hi, position, resolve_within_days"
                    + " from category where code = ?",
            "select s.code, s.name_hi, s.name_en, s.subdivision_code, coalesce(d.name_hi, s.subdivision_code),"
                    + " coalesce(d.name_en, s.subdivision_code), coalesce(d.live_from <= ?, false)"
                    + " from station s left join subdivision d on d.code = s.subdivision_code"
                    + " where s.active and s.code = ?",
            "insert into intake_key (key_hash, body_hash, complaint_id, replay_until) values (?, ?, ?, ?)"
                    + " on conflict (key_hash) do nothing",
            "insert into outbox (topic, record_key, event_id, event_type, event_hour, body, correlation_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?)",
            "insert into complaint (appealed, assigned_station, category_code, closed_hour, code_hash, contact_ref,"
                    + " entries, event_version, filed_hour, kind, language, outcome, rank, rating, reference,"
                    + " resolve_due, review_due, satisfaction, settled_hour, state, about_staff, scanned_code,"
                    + " scanned_station, text_sealed, text_key_id, version, id)"
                    + " values (false, null, ?, null, ?, ?, 1, 1, ?, 'COMPLAINT', 'HI', null, 'SUBDIVISION', null, ?,"
                    + " ?, ?, null, null, 'RECEIVED', ?, null, ?, ?, ?, 0, ?)",
            "insert into case_entry (at_hour, author, complaint_id, kind, officer, sequence, text_sealed, text_key_id,"
                    + " id) values (?, 'CITIZEN', ?, 'FILED', null, 1, null, null, ?)",
            "insert into complaint_about (complaint_id, station_code, subdivision_code) values (?, ?, ?)");

    /** Of every fourth entry: those about a station's staff. */
    static final String BAR = "insert into complaint_bar (complaint_id, station_code) values (?, ?)";

    private static final int SEALING = 33;
    private static final int HASH = 32;

    private final Connection connection;
    private final RandomGenerator random;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final PreparedStatement bar;

    RawIntake(Connection connection, RandomGenerator random) throws SQLException {
        this.connection = connection;
        this.random = random;
        connection.setAutoCommit(false);
        for (String sql : STATEMENTS) {
            statements.add(connection.prepareStatement(sql));
        }
        bar = connection.prepareStatement(BAR);
    }

    void once() throws SQLException {
        UUID id = UUID.randomUUID();
        UUID contact = UUID.randomUUID();
        OffsetDateTime hour = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
        String station = Entries.one(Entries.STATIONS, random);
        boolean staff = random.nextInt(4) == 0;
        read(0, "NO_ACTION");
        read(1, LocalDate.now(ZoneOffset.UTC), station);
        write(
                2,
                bytes(HASH),
                bytes(HASH),
                id,
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(30));
        String event =
                "{\"contactRef\":\"" + contact + "\",\"language\":\"HI\",\"filedOn\":\"" + hour + "\",\"version\":1}";
        write(
                3,
                "samvad.complaints.v1",
                contact.toString(),
                UUID.randomUUID(),
                "ComplaintFiled",
                hour,
                event,
                UUID.randomUUID());
        byte[] sealed = bytes(Entries.text(random).getBytes(StandardCharsets.UTF_8).length + SEALING);
        write(
                4,
                "NO_ACTION",
                bytes(HASH),
                contact,
                hour,
                reference(),
                hour.plusDays(15),
                hour.plusDays(1),
                staff,
                station,
                sealed,
                1_234_567_890,
                id);
        write(5, hour, id, UUID.randomUUID());
        write(6, id, station, "BHN");
        if (staff) {
            bar.setObject(1, id);
            bar.setString(2, station);
            bar.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void read(int number, Object... values) throws SQLException {
        PreparedStatement select = bind(number, values);
        try (ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("there is no row for statement " + number);
            }
        }
    }

    private void write(int number, Object... values) throws SQLException {
        bind(number, values).executeUpdate();
    }

    private PreparedStatement bind(int number, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(number);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String reference() {
        return "S26-" + Base64.getEncoder().encodeToString(bytes(9));
    }
}
