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
        UUID contactRef = UUID.randomUUID();
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        await().until(() ->
                bench.query("select 1 from contact where contact_ref = ? and phone_sealed is null", contactRef)
                                .size()
                        == 1);

        String text = given().get(metrics).asString();

        assertThat(text)
                .contains("samvad_sms_oldest_due_seconds ")
                .contains("samvad_sms_outcomes_total{state=\"DELIVERED\"}")
                .contains("samvad_contact_erasures_total{reason=\"CASE_ENDED\"}")
                .contains("samvad_smpp_bound 1.0")
                .doesNotContain(number.substring(3))
                .doesNotContain(contactRef.toString());
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get(ready).then().statusCode(200);
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }
}
