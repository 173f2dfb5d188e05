package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.AsDelivered;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.MovableClock;
import org.samvad.complaint.SamvadTest;

/** Whoever comes around the gateway can't give each entry another address, and is slowed down like everybody. */
@SamvadTest
@TestProfile(UntrustedProxyTest.BehindAnotherGateway.class)
class UntrustedProxyTest {

    private static final int FROM_ONE_ADDRESS = 60;

    @Inject
    DirectoryFixture directory;

    @Inject
    MovableClock clock;

    /** The tests themselves come from a machine that is not the trusted one. */
    public static class BehindAnotherGateway extends AsDelivered {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.trusted-proxies", "192.0.2.1");
        }
    }

    @Test
    void addressesThatAStrangerClaimsDoNotCount() {
        directory.publish();
        clock.standStillFor(() -> {
            for (int sent = 0; sent < FROM_ONE_ADDRESS; sent++) {
                assertThat(send("203.0.113." + sent)).isEqualTo(201);
            }
            assertThat(send("203.0.113.250")).isEqualTo(429);
        });
    }

    private static int send(String claimed) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Forwarded-For", claimed)
                .body(Map.of("kind", "TIP", "category", "LIQUOR", "text", "रोज़ रात को", "language", "hi"))
                .post("/api/v1/complaints")
                .statusCode();
    }
}
