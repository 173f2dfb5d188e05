package org.samvad.qr.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.samvad.kit.time.Hour;

/**
 * What the public may see of scans. Only months that are over: of a running one, two looks a minute apart would tell of
 * a single visitor.
 */
@ApplicationScoped
class ScanFigures {

    private static final String BY_MONTH = """
            select c.station_code, to_char(s.hour at time zone 'Asia/Kolkata', 'YYYY-MM') as month, sum(s.scans)
            from scan_count s join printed_code c on c.id = s.code_id
            where s.hour >= ? and s.hour < ?
            group by 1, 2 having sum(s.scans) >= ? order by 2 desc, 1""";

    private static final int MONTHS = 12;

    /** Fewer could name a visitor. Their month is not there at all, just as one without any: "a few" would tell of them. */
    static final long FEWEST = 5;

    private final DataSource database;
    private final InstantSource time;

    ScanFigures(DataSource database, InstantSource time) {
        this.database = database;
        this.time = time;
    }

    List<MonthOfScans> months() throws SQLException {
        ZonedDateTime thisMonth =
                time.instant().atZone(Hour.INDIA).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_MONTH)) {
            select.setObject(1, thisMonth.minusMonths(MONTHS).toOffsetDateTime());
            select.setObject(2, thisMonth.toOffsetDateTime());
            select.setLong(3, FEWEST);
            try (ResultSet rows = select.executeQuery()) {
                List<MonthOfScans> months = new ArrayList<>();
                while (rows.next()) {
                    months.add(new MonthOfScans(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
                return months;
            }
        }
    }
}
