package org.samvad.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.samvad.kit.crypto.RowCipher;

/** Fills complaint-service's database with cases that look like those of some years. */
final class CaseArchive {

    private static final int BATCH = 10_000;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_BITS = 40;
    private static final long ODD = 0x9E3779B97FL;
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("complaint", """
                id, reference, code_hash, contact_ref, kind, category_code, language, scanned_station, scanned_code,
                about_staff, rating, text_key_id, text_sealed, state, rank, assigned_station, filed_hour, review_due,
                resolve_due, settled_hour, closed_hour, outcome, entries, event_version""");
        COLUMNS.put("complaint_about", "complaint_id, station_code, subdivision_code");
        COLUMNS.put("complaint_bar", "complaint_id, station_code");
        COLUMNS.put(
                "case_entry", "id, complaint_id, sequence, kind, author, officer, text_key_id, text_sealed, at_hour");
        COLUMNS.put("intake_key", "key_hash, complaint_id, replay_until");
        COLUMNS.put("audit_entry", "sequence, at, actor, role, action, subject, previous_hash, hash");
    }

    private final Connection owner;
    private final RowCipher cipher;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private int cases;

    /** @param owner a connection of the tables' owner, in auto-commit */
    CaseArchive(Connection owner, RowCipher cipher) {
        this.owner = owner;
        this.cipher = cipher;
    }

    /** Adds cases until there are so many. */
    void fillTo(int wanted) throws SQLException, IOException {
        List<MadeUpCase.Place> places = places();
        execute("set synchronous_commit = off");
        List<String[]> references = dropReferences();
        long sequence = number("select coalesce(max(sequence), 0) from audit_entry");
        while (cases < wanted) {
            int size = Math.min(BATCH, wanted - cases);
            copy(batch(size, sequence, places));
            sequence += size;
        }
        for (String[] reference : references) {
            execute("alter table " + reference[0] + " add constraint " + reference[1] + " " + reference[2]);
        }
        execute("vacuum analyze");
    }

    private Map<String, StringBuilder> batch(int size, long sequence, List<MadeUpCase.Place> places) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(table -> rows.put(table, new StringBuilder()));
        for (int number = 1; number <= size; number++) {
            MadeUpCase made = new MadeUpCase(reference(cases++), now, random, cipher);
            MadeUpCase.Place place = anyPlace(places);
            boolean staff = random.nextInt(5) == 0;
            rows.get("complaint").append(made.complaint(place, staff));
            rows.get("complaint_about").append(made.about(place));
            if (staff) {
                rows.get("complaint_bar").append(made.bar(place));
            }
            made.entries().forEach(rows.get("case_entry")::append);
            rows.get("intake_key").append(made.intakeKey());
            rows.get("audit_entry").append(made.audit(sequence + number));
        }
        return rows;
    }

    /** A few stations get most of the entries, and some next to none. */
    private MadeUpCase.Place anyPlace(List<MadeUpCase.Place> places) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return places.get((int) (skewed * places.size()));
    }

    /** Unlike in random order, no two numbers give the same one; the order of filing stays hidden just so. */
    static String reference(int number) {
        long mixed = (number + 1L) * ODD & ((1L << REFERENCE_BITS) - 1);
        StringBuilder reference = new StringBuilder("S26-");
        for (int shift = REFERENCE_BITS - 5; shift >= 0; shift -= 5) {
            reference.append(ALPHABET.charAt((int) (mixed >> shift & 31)));
        }
        return reference.toString();
    }

    private void copy(Map<String, StringBuilder> rows) throws SQLException, IOException {
        for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
            String sql = "copy " + table.getKey() + " (" + COLUMNS.get(table.getKey()) + ") from stdin";
            byte[] lines = table.getValue().toString().getBytes(StandardCharsets.UTF_8);
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(lines));
        }
    }

    /** The live subdivision's stations first: they are those that the made-up citizens know. */
    private List<MadeUpCase.Place> places() throws SQLException {
        List<MadeUpCase.Place> places = new ArrayList<>();
        query(
                "select code, subdivision_code from station where active order by subdivision_code <> 'BHN', code",
                row -> places.add(new MadeUpCase.Place(row.getString(1), row.getString(2))));
        return places;
    }

    /** Checked once at the end, and not for each row. */
    private List<String[]> dropReferences() throws SQLException {
        List<String[]> references = new ArrayList<>();
        query("""
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and confrelid = 'complaint'::regclass""", row -> references.add(new String[] {row.getString(1), row.getString(2), row.getString(3)}));
        for (String[] reference : references) {
            execute("alter table " + reference[0] + " drop constraint " + reference[1]);
        }
        return references;
    }

    private long number(String sql) throws SQLException {
        long[] number = new long[1];
        query(sql, row -> number[0] = row.getLong(1));
        return number[0];
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Row reader) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
