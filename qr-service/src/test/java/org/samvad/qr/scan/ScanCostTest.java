package org.samvad.qr.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

/** What scans write, seen from the database while the clock that writes the counts stands still. */
@QuarkusTest
class ScanCostTest extends ServiceTest {

    private static final int SCANS = 25;

    private static final String NEXT_TRANSACTION = "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

    @Inject
    DataSource database;

    @Inject
    Scheduler clock;

    @Inject
    ScanFlush flush;

    /** A row, the transaction that wrote it, and the how-manieth statement of that transaction it was. */
    private record Row(String code, long scans, long transaction, int statement) {}

    private IssuedCode one;
    private IssuedCode other;

    @BeforeEach
    void stopTheClock() {
        one = issue("BHN-SUP");
        other = issue("BHN-VAI");
        await().until(() -> number("select count(*) from outbox") == 0);
        clock.pause();
        flush.flush();
        flush.flushForged();
    }

    @AfterEach
    void goOn() {
        clock.resume();
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select code_id, scans, xmin::text::bigint, cmin::text::int from scan_count"
                                + " where code_id in (?, ?) order by cmin::text::int")) {
            select.setString(1, one.codeId());
            select.setString(2, other.codeId());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getInt(4)));
                }
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return rows;
    }

    /** Of a real code, of another, and of one that somebody made up. */
    private void scanAll() {
        String token = one.token();
        String forged = "/S/" + token.substring(0, 21) + (token.endsWith("0") ? "1" : "0");
        for (int scan = 0; scan < SCANS; scan++) {
            nobody().get(one.path()).then().statusCode(303);
            nobody().get(other.path()).then().statusCode(303);
            nobody().get(forged).then().statusCode(404);
        }
    }

    /** PostgreSQL may look after its own tables meanwhile; a scan that wrote would do so every time. */
    @Test
    void scanWritesNothing() {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            long before = number(NEXT_TRANSACTION);
            scanAll();
            return number(NEXT_TRANSACTION) == before;
        });
        assertThat(rows()).isEmpty();
    }

    @Test
    void flushWritesEachCodeAndHourOnceInOneTransaction() {
        scanAll();
        flush.flush();
        List<Row> first = rows();
        // More than two, if the hour struck meanwhile.
        assertThat(first).hasSizeBetween(2, 4);
        assertThat(first.stream().mapToLong(Row::scans).sum()).isEqualTo(2L * SCANS);
        assertThat(first.stream().map(Row::transaction).distinct()).hasSize(1);
        // Each write is followed by a look at the code's row.
        assertThat(first).as("no row was written twice").allMatch(row -> row.statement() < 2 * first.size());
        flush.flush();
        assertThat(rows()).as("with nothing to write").isEqualTo(first);
    }
}
