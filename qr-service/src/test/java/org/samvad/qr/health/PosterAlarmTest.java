package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class PosterAlarmTest extends ServiceTest {

    @Inject
    PosterAlarm alarm;

    @Inject
    MeterRegistry meters;

    @Inject
    DataSource database;

    private double posters(String sign) {
        alarm.count();
        return meters.get("samvad.posters").tag("sign", sign).gauge().value();
    }

    private void check(IssuedCode code, String condition) {
        admin().contentType(ContentType.JSON)
                .body(Map.of("scanned", code.token(), "condition", condition))
                .post(CODES + "/" + code.codeId() + "/verify")
                .then()
                .statusCode(204);
    }

    @Test
    void coveredAndMissingPostersCountUntilTheyAreFoundFine() {
        double covered = posters("covered");
        double missing = posters("missing");
        IssuedCode code = issue("BHN-SUP");
        double overdue = posters("overdue");
        check(code, "COVERED");
        assertThat(posters("covered")).isEqualTo(covered + 1);
        assertThat(posters("overdue")).isEqualTo(overdue - 1);
        check(code, "MISSING");
        assertThat(posters("covered")).isEqualTo(covered);
        assertThat(posters("missing")).isEqualTo(missing + 1);
        check(code, "FINE");
        assertThat(posters("missing")).isEqualTo(missing);
    }

    @Test
    void imitatedPosterCountsOnceHoweverOftenItsImitationIsScanned() {
        double forged = posters("forged");
        IssuedCode code = issue("BHN-SUP");
        String token = code.token();
        String imitation = token.substring(0, 21) + (token.endsWith("0") ? "1" : "0");
        nobody().get("/S/" + imitation).then().statusCode(404);
        nobody().get("/S/" + imitation).then().statusCode(404);
        await().untilAsserted(() -> assertThat(posters("forged")).isEqualTo(forged + 1));
    }

    @Test
    void silentPostersCount() throws SQLException {
        double silent = posters("silent");
        IssuedCode code = issue("BHN-SUP");
        try (Connection connection = database.getConnection();
                PreparedStatement scans = connection.prepareStatement("""
                        insert into scan_count (code_id, hour, scans)
                        select ?, date_trunc('hour', now()) - make_interval(days => day), 20
                        from generate_series(30, 60) as day""")) {
            scans.setString(1, code.codeId());
            scans.executeUpdate();
        }
        assertThat(posters("silent")).isEqualTo(silent + 1);
    }
}
