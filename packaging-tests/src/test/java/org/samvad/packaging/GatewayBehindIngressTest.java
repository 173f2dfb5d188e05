package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Caddyfile, run as in Kubernetes: what the Ingress controller says of the caller reaches the services, and no more. */
class GatewayBehindIngressTest {

    private static final String CALLER = "203.0.113.9";
    private static final String FORGED = "198.51.100.7";

    @TempDir
    static Path folder;

    private static Origin origin;
    private static CaddyGateway gateway;

    @BeforeAll
    static void start() {
        origin = Origin.start("complaint");
        // This test is the Ingress controller, and comes from this machine.
        gateway = CaddyGateway.startBehindIngress(
                folder, Map.of("SAMVAD_COMPLAINT_SERVICE", origin.address()), "127.0.0.0/8 " + proxies());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        origin.close();
    }

    @Test
    void theCallerWhomTheIngressNamesStandsFirst() {
        assertThat(heard("X-Forwarded-For", CALLER, "X-Forwarded-Proto", "https"))
                .contains("X-forwarded-for: " + CALLER + ", 127.0.0.1", "X-forwarded-proto: https");
    }

    @Test
    void noOtherHeaderNamesACaller() {
        List<String> heard = heard(
                "X-Forwarded-For",
                CALLER,
                "Forwarded",
                "for=" + FORGED,
                "X-Real-IP",
                FORGED,
                "X-Client-IP",
                FORGED,
                "True-Client-IP",
                FORGED);

        assertThat(heard).anyMatch(line -> line.contains(CALLER)).noneMatch(line -> line.contains(FORGED));
    }

    private static List<String> heard(String... headers) {
        return gateway.get("/track", headers).body().lines().toList();
    }

    private static String proxies() {
        return Manifests.written("production")
                .pods()
                .get("gateway")
                .getSpec()
                .getContainers()
                .getFirst()
                .getEnv()
                .stream()
                .filter(variable -> variable.getName().equals("SAMVAD_TRUSTED_PROXIES"))
                .map(variable -> variable.getValue())
                .findFirst()
                .orElseThrow();
    }
}
