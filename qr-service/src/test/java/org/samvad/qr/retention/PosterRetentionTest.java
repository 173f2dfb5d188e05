package org.samvad.qr.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class PosterRetentionTest extends ServiceTest {

    @Inject
    PosterRetention retention;

    @Inject
    DataSource database;

    private long run(String sql, String code) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** One scan in each of so many hours, of which the first is so many days ago. */
    private void scanned(IssuedCode code, int daysAgo, int hours) throws SQLException {
        run(
                "insert into scan_count (code_id, hour, scans) select ?, date_trunc('hour', now())"
                        + " - make_interval(days => " + daysAgo + ", hours => hour), 1 from generate_series(0, "
                        + (hours - 1) + ") hour",
                code.codeId());
    }

    private void checked(IssuedCode code, int daysAgo, String condition, String proof) throws SQLException {
        run(
                "insert into poster_check (code_id, condition, proof, checked_at, checked_by) values (?, '" + condition
                        + "', '" + proof + "', now() - make_interval(days => " + daysAgo + "), 'officer')",
                code.codeId());
    }

    private long count(String table, IssuedCode code, String condition) throws SQLException {
        return run("select count(*) from " + table + " where code_id = ? and " + condition, code.codeId());
    }

    private void isSilent(IssuedCode code) {
        admin().get(CODES + "/health")
                .then()
                .statusCode(200)
                .body("find { it.codeId == '" + code.codeId() + "' }.silent", equalTo(true));
    }

    private void revoke(IssuedCode code) {
        admin().contentType(ContentType.JSON)
                .body("{\"reason\": \"old\"}")
                .post(CODES + "/" + code.codeId() + "/revoke")
                .then()
                .statusCode(200);
    }

    @Test
    void oldScansGoHoweverManyAndThoseOfTheFiguresStay() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        scanned(code, 401, 2 * PosterRetention.BATCH + 7);
        scanned(code, 397, 3);
        scanned(code, 1, 2);
        retention.deleteWhatIsDue();
        assertThat(count("scan_count", code, "hour < now() - interval '400 days'"))
                .isZero();
        assertThat(count("scan_count", code, "true")).isEqualTo(5);
    }

    @Test
    void posterThatIsSilentForYearsStaysSilent() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        scanned(code, 900, 24 * 7);
        scanned(code, 1_000, 24 * 7);
        isSilent(code);
        retention.deleteWhatIsDue();
        assertThat(count("scan_count", code, "true")).isEqualTo(24 * 7);
        isSilent(code);
    }

    @Test
    void codeThatHangsNowhereKeepsNone() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        scanned(code, 500, 24);
        scanned(code, 30, 1);
        checked(code, 1_100, "FINE", "SCANNED");
        revoke(code);
        retention.deleteWhatIsDue();
        assertThat(count("scan_count", code, "true")).isEqualTo(1);
        assertThat(count("poster_check", code, "true")).isZero();
    }

    @Test
    void forgedTokensGoWithTheScans() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        run(
                "insert into forged_scan (day, code_id, scans) select current_date - day, ?, 1"
                        + " from generate_series(390, 410) day",
                code.codeId());
        retention.deleteWhatIsDue();
        assertThat(count("forged_scan", code, "day < current_date - 401")).isZero();
        assertThat(count("forged_scan", code, "true")).isBetween(10L, 12L);
    }

    @Test
    void oldChecksGoButNotWhatTheListOfPostersShows() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        checked(code, 1_400, "FINE", "SCANNED");
        checked(code, 1_300, "DAMAGED", "SCANNED");
        checked(code, 1_200, "FINE", "TYPED");
        checked(code, 1_150, "COVERED", "TYPED");
        IssuedCode visited = issue("BHN-SUP");
        checked(visited, 1_100, "FINE", "SCANNED");
        checked(visited, 1_090, "FINE", "SCANNED");
        checked(visited, 1, "FINE", "SCANNED");
        retention.deleteWhatIsDue();
        assertThat(count("poster_check", code, "condition = 'DAMAGED' and proof = 'SCANNED'"))
                .as("the last that a scan proves")
                .isEqualTo(1);
        assertThat(count("poster_check", code, "condition = 'COVERED'"))
                .as("the last of all")
                .isEqualTo(1);
        assertThat(count("poster_check", code, "true")).isEqualTo(2);
        assertThat(count("poster_check", visited, "true")).isEqualTo(2);
    }

    /** Whatever a thief of the application's password asks for. */
    @Test
    void checksOfTheLastMonthsCannotBeDeletedByTheFunctionEither() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        checked(code, 89, "COVERED", "SCANNED");
        checked(code, 1, "FINE", "SCANNED");
        run("select forget_poster_checks(now() + interval '1 year', length(?))", code.codeId());
        assertThat(count("poster_check", code, "true")).isEqualTo(2);
    }

    @Test
    void postersThatWerePrintedAgainGoWithTheChecks() throws SQLException {
        IssuedCode code = issue("BHN-SUP");
        for (int daysAgo : new int[] {1_100, 1_000}) {
            run(
                    "insert into reprint (code_id, reason, queued_at, queued_by, done_at, done_by) select ?, 'DAMAGED',"
                            + " day, 'officer', day, 'officer' from (select now() - make_interval(days => " + daysAgo
                            + ") as day) moment",
                    code.codeId());
        }
        run(
                "insert into reprint (code_id, reason, queued_at, queued_by)"
                        + " values (?, 'DAMAGED', now() - interval '2000 days', 'officer')",
                code.codeId());
        retention.deleteWhatIsDue();
        assertThat(count("reprint", code, "done_at is not null")).isEqualTo(1);
        assertThat(count("reprint", code, "done_at is null")).isEqualTo(1);
    }
}
