package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.devstack.test.RunningStack;

/**
 * What an orchestrator is told while PostgreSQL is stopped. It must go on sending people to a service that has started,
 * because only there their words are given back; and never to one whose migrations have not run.
 */
@ExtendWith(RunningSamvad.class)
class DatabaseAwayTest {

    private static final Pattern REACHABLE = Pattern.compile("(?m)^samvad_database_reachable (\\S+)$");

    private static RunningStack stack;
    private static Management management;

    @BeforeAll
    static void open() {
        stack = RunningSamvad.stack();
        management = new Management(stack.started());
    }

    @AfterEach
    void mend() {
        stack.startPart("postgres");
        stack.startPart("complaint");
    }

    @Test
    void everyServiceStaysReadyAndSaysAsAMetricThatItsDatabaseIsAway() {
        awaitReachable();

        stack.stopPart("postgres");

        assertThat(Management.SERVICES).allSatisfy(service -> {
            assertThat(management.get(service, "/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(management.get(service, "/q/health/live").statusCode()).isEqualTo(200);
            assertThat(reachable(service)).isEqualTo("0.0");
        });

        stack.startPart("postgres");
        awaitReachable();
    }

    private static void awaitReachable() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Management.SERVICES)
                        .allSatisfy(service -> assertThat(reachable(service)).isEqualTo("1.0")));
    }

    @Test
    void aServiceThatCannotMigrateEndsAndIsNeverReady() {
        stack.stopPart("complaint");
        stack.stopPart("postgres");

        assertThatThrownBy(() -> stack.startPart("complaint")).hasMessageContaining("ended at start");
    }

    private static String reachable(String service) {
        return REACHABLE
                .matcher(management.get(service, "/q/metrics").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
