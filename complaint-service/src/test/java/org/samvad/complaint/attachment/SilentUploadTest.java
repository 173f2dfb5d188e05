package org.samvad.complaint.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;

/** Who sends nothing keeps no room from others; who sends slowly does. */
@SamvadTest
@TestProfile(SilentUploadTest.Impatient.class)
class SilentUploadTest {

    /** A silence that a test can wait for. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samvad.attachments.longest-silence", "1s");
        }
    }

    private static final int ENDED = -1;

    @Inject
    UploadGate gate;

    @Test
    void theConnectionOfASilentSenderIsClosed() throws IOException {
        try (Socket silent = UploadGateTest.begin(UploadGate.API, "Content-Length: 100000", "203.0.113.7")) {
            silent.setSoTimeout(20_000);
            assertThat(silent.getInputStream().read()).isEqualTo(ENDED);
        }
        await().until(() -> gate.inFlight() == 0);
    }

    @Test
    void aSlowSenderKeepsItsPlace() throws IOException {
        try (Socket slow = UploadGateTest.begin(UploadGate.API, "Content-Length: 100000", "203.0.113.8")) {
            await().pollInterval(Duration.ofMillis(200))
                    .during(Duration.ofSeconds(4))
                    .until(() -> {
                        slow.getOutputStream().write('x');
                        return gate.inFlight() == 100_000;
                    });
        }
        await().until(() -> gate.inFlight() == 0);
    }
}
