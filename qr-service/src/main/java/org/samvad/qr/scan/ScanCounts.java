package org.samvad.qr.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.samvad.qr.scan.ScanCounter.CodeHour;

/** The table of counts. */
@ApplicationScoped
class ScanCounts {

    private static final String UPSERT = """
            insert into scan_count (code_id, hour, scans) values (?, ?, ?)
            on conflict (code_id, hour) do update set scans = scan_count.scans + excluded.scans""";

    /** A code that has no row is counted without one: only then is it looked up, so that a forged scan costs no query. */
    private static final String UPSERT_FORGED = """
            insert into forged_scan (day, code_id, scans)
            values (?, coalesce((select id from printed_code where id = ?), ''), ?)
            on conflict (day, code_id) do update set scans = forged_scan.scans + excluded.scans""";

    private final DataSource database;

    ScanCounts(DataSource database) {
        this.database = database;
    }

    /** All of them or none. */
    @Transactional
    void addForged(LocalDate day, Map<String, Long> counts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT_FORGED)) {
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                upsert.setObject(1, day);
                upsert.setString(2, count.getKey());
                upsert.setLong(3, count.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** All of them or none. */
    @Transactional
    void add(Map<CodeHour, Long> counts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (Map.Entry<CodeHour, Long> count : counts.entrySet()) {
                upsert.setString(1, count.getKey().code().value());
                upsert.setObject(2, count.getKey().hour().atOffset(ZoneOffset.UTC));
                upsert.setLong(3, count.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
