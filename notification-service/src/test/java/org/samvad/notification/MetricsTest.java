package org.samvad.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;

@QuarkusTest
class MetricsTest extends ServiceTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @Test
    void theFiguresAnOperatorNeedsAreThereAndNoneOfThemNamesAnybody() {
        double delivered = figure("samvad_sms_outcomes_total{state=\"DELIVERED\"}");
        double erased = figure("samvad_contact_erasures_total{reason=\"CASE_ENDED\"}");
        UUID contactRef = UUID.randomUUID();
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        await().until(() ->
                bench.query("select 1 from contact where contact_ref = ? and phone_sealed is null", contactRef)
                                .size()
                        == 1);

        assertThat(figure("samvad_sms_outcomes_total{state=\"DELIVERED\"}")).isEqualTo(delivered + 1);
        assertThat(figure("samvad_contact_erasures_total{reason=\"CASE_ENDED\"}"))
                .isEqualTo(erased + 1);
        assertThat(figure("samvad_sms_oldest_due_seconds")).isZero();
        assertThat(figure("samvad_smpp_bound")).isEqualTo(1);
        assertThat(given().get(metrics).asString())
                .doesNotContain(number.substring(3))
                .doesNotContain(contactRef.toString());
    }

    /** @return 0 where it is not there */
    private double figure(String name) {
        return given().get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get(ready).then().statusCode(200);
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }
}
