package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.gateway.PathTable;

/** The Caddyfile, run: it does with every path what the one path table says. */
class GatewayFileTest {

    private static final PathTable TABLE = PathTable.load();
    private static final List<String> NEIGHBOURS =
            List.of("/", "/report", "/track", "/console", "/api/v1/cases", "/open311/v2/services.json");

    @TempDir
    static Path folder;

    private static final List<Origin> ORIGINS = new ArrayList<>();
    private static CaddyGateway gateway;

    @BeforeAll
    static void start() {
        gateway = CaddyGateway.start(
                folder,
                Map.of(
                        "SAMVAD_QR_SERVICE", origin("qr"),
                        "SAMVAD_NOTIFICATION_SERVICE", origin("notification"),
                        "SAMVAD_COMPLAINT_SERVICE", origin("complaint")));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ORIGINS.forEach(Origin::close);
    }

    static Stream<String> paths() {
        Stream<String> named = TABLE.services().stream().flatMap(service -> service.prefixes().stream());
        return Stream.of(named, NEIGHBOURS.stream(), TABLE.withoutCookies().stream())
                .flatMap(path -> path)
                .distinct()
                // The path itself, one below it, one that only begins with the same letters, and two of other letters.
                .flatMap(path -> path.equals("/")
                        ? Stream.of("/")
                        : Stream.of(path, path + "/x7", path + "x7", capitalized(path), path.toUpperCase(Locale.ROOT)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathReachesTheServiceOfThePathTableWithCookiesOnlyWhereItSays(String path) {
        HttpResponse<String> answer = gateway.get(path, "Cookie", "mine=1");

        assertThat(answer.body()).startsWith(serviceOf(path) + "\n");
        if (TABLE.withoutCookies().stream().anyMatch(prefix -> isBelow(path, prefix))) {
            assertThat(answer.body()).doesNotContainIgnoringCase("cookie");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        } else {
            assertThat(answer.body()).containsIgnoringCase("Cookie: mine=1");
            assertThat(answer.headers().firstValue("set-cookie")).contains(Origin.COOKIE);
        }
    }

    @Test
    void whatTheTableForbidsIsNeverForwarded() {
        assertThat(TABLE.never()).isNotEmpty().allSatisfy(path -> {
            assertThat(gateway.get(path).statusCode()).isEqualTo(404);
            assertThat(gateway.get(path + "/health/ready").statusCode()).isEqualTo(404);
            assertThat(gateway.get("/%" + Integer.toHexString(path.charAt(1)) + path.substring(2))
                            .statusCode())
                    .isEqualTo(404);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a//b",
                "//q/health",
                "/a/../q/health",
                "/a/./b",
                "/a/%2e%2e/q",
                "/a/%2E./b",
                "/a%2fb",
                "/a%5cb",
                "/api/v1/complaints;x",
                "/q;a/health",
                "/s%3Bx/7K3M",
                "/.."
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) {
        assertThat(gateway.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void dotsInsideASegmentAndAfterTheQuestionMarkAreOrdinary() {
        assertThat(gateway.get("/image..png?from=/../a//b").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheCallerClaimsAboutItselfIsReplacedByWhatTheGatewaySaw() {
        String heard = gateway.get(
                        "/track",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "gopher",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "Forwarded",
                        "for=203.0.113.9",
                        "X-Real-IP",
                        "203.0.113.9",
                        "X-Client-IP",
                        "203.0.113.9",
                        "True-Client-IP",
                        "203.0.113.9")
                .body();

        assertThat(heard).doesNotContain("203.0.113.9", "evil", "gopher").contains("127.0.0.1");
    }

    @Test
    void theLogHoldsNothingAboutARequest() {
        gateway.get("/track?canary-of-a-query=1", "User-Agent", "canary-of-an-agent");

        assertThat(gateway.log()).contains("serving initial configuration").doesNotContain("canary", "/track");
    }

    private static String origin(String name) {
        Origin origin = Origin.start(name);
        ORIGINS.add(origin);
        return origin.address();
    }

    private static String capitalized(String path) {
        return "/" + path.substring(1, 2).toUpperCase(Locale.ROOT) + path.substring(2);
    }

    /** The longest prefix decides, and a prefix ends where a segment ends. */
    private static String serviceOf(String path) {
        String found = TABLE.everythingElse();
        int longest = -1;
        for (PathTable.Service service : TABLE.services()) {
            for (String prefix : service.prefixes()) {
                if (isBelow(path, prefix) && prefix.length() > longest) {
                    found = service.name();
                    longest = prefix.length();
                }
            }
        }
        return found;
    }

    private static boolean isBelow(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
