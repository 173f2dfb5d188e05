package org.samvad.kit.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.samvad.kit.testing.DatabaseOutages;
import org.samvad.kit.testing.Waiting;

/** A service without its database goes on being asked, so that it can keep what people typed, and says so to its operator. */
@QuarkusTest
class DatabaseWatchTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @Inject
    MeterRegistry meters;

    @Inject
    DatabaseOutages outages;

    @Test
    void itStaysReadyAndAMetricTellsOfTheOutage() {
        assertThat(reachable()).isEqualTo(1);
        outages.whileOut(() -> {
            assertThat(reachable()).isZero();
            given().get(ready).then().statusCode(200);
        });
        Waiting.soon().untilAsserted(() -> assertThat(reachable()).isEqualTo(1));
    }

    private double reachable() {
        return meters.get("samvad.database.reachable").gauge().value();
    }
}
