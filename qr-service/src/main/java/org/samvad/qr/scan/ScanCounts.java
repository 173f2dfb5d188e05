package org.samvad.qr.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private final DataSource database;

    ScanCounts(DataSource database) {
        this.database = database;
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
