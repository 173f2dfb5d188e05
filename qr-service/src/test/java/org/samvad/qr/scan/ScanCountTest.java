package org.samvad.qr.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
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
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class ScanCountTest extends ServiceTest {

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    private long stored(IssuedCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select coalesce(sum(scans), 0) from scan_count where code_id = ?")) {
            select.setString(1, code.codeId());
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void awaitStored(IssuedCode code, long scans) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(stored(code)).isEqualTo(scans));
    }

    @Test
    void scansAreAddedUpOverSeveralFlushes() {
        IssuedCode code = issue("BHN-SUP");
        for (int i = 0; i < 3; i++) {
            nobody().get(code.path()).then().statusCode(303);
        }
        awaitStored(code, 3);
        nobody().get(code.path()).then().statusCode(303);
        awaitStored(code, 4);
    }

    @Test
    void headAndPrefetchAreAnsweredButNotCounted() {
        IssuedCode code = issue("BHN-SUP");
        nobody().head(code.path()).then().statusCode(303);
        nobody().header("Sec-Purpose", "prefetch;prerender")
                .get(code.path())
                .then()
                .statusCode(303);
        nobody().header("Purpose", "prefetch").get(code.path()).then().statusCode(303);
        nobody().get(code.path()).then().statusCode(303);
        awaitStored(code, 1);
    }

    @Test
    void forgedTokensAreNoScansAndAMetricTellsOfThem() {
        IssuedCode code = issue("BHN-SUP");
        String token = code.token();
        double before = forged();
        nobody().get("/S/" + token.substring(0, 21) + (token.endsWith("0") ? "1" : "0"))
                .then()
                .statusCode(404);
        assertThat(forged()).isEqualTo(before + 1);
        nobody().get(code.path()).then().statusCode(303);
        awaitStored(code, 1);
    }

    private double forged() {
        return meters.counter("samvad.scans", "outcome", "Forged").count();
    }

    @Test
    void tableHoldsCodeHourAndNumberAndNothingElse() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, "public", "scan_count", null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns).containsExactly("code_id", "hour", "scans");
    }
}
