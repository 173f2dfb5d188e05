package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/operations.md tells an operator to watch is there, under the names it says, and nowhere in public. */
@ExtendWith(RunningSamvad.class)
class WatchingTest {

    private static final Pattern IN_THE_DOCUMENT = Pattern.compile("`(samvad_[a-z_]+)(?:\\{([a-z]+)})?`");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^(samvad_[a-z_]+)(?:\\{([^}]*)})? (\\S+)$");

    private static Management management;

    @BeforeAll
    static void open() {
        management = new Management(RunningSamvad.started());
    }

    @Test
    void everyMetricInTheDocumentIsThereWithItsLabel() throws IOException {
        Map<String, Set<String>> measured = new HashMap<>();
        samples()
                .forEach(sample -> measured.computeIfAbsent(sample.group(1), name -> new HashSet<>())
                        .addAll(labels(sample)));

        List<MatchResult> documented = watched()
                .filter(metric -> !metric.group(1).equals("samvad_sms_left_out_total")
                        && !metric.group(1).equals("samvad_scans_total"))
                .toList();
        assertThat(documented).hasSizeGreaterThanOrEqualTo(8);
        assertThat(documented).allSatisfy(metric -> {
            assertThat(measured).containsKey(metric.group(1));
            if (metric.group(2) != null) {
                assertThat(measured.get(metric.group(1))).as(metric.group()).contains(metric.group(2));
            }
        });
    }

    @Test
    void noMetricOfOursIsMissingInTheDocument() throws IOException {
        Set<String> documented =
                watched().map(metric -> metric.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(samples().map(sample -> sample.group(1))).isNotEmpty().allMatch(documented::contains);
    }

    @Test
    void theLagOfEveryTopicThatIsConsumedReachesNone() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<String, String> lag = samples()
                    .filter(sample -> sample.group(1).equals("samvad_inbox_lag_records"))
                    .collect(Collectors.toMap(sample -> sample.group(2), sample -> sample.group(3)));
            assertThat(lag)
                    .hasSize(4)
                    .allSatisfy((topic, records) -> assertThat(records).isEqualTo("0.0"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/health/started", "/q/health/live", "/q/health/ready", "/q/health", "/q/metrics", "/q/openapi"
            })
    void anOperatorsPathIsOnTheManagementPortAlone(String path) {
        Api api = new Api(RunningSamvad.started());
        assertThat(api.get(path).status()).as("at the gateway").isEqualTo(404);
        for (String service : Management.SERVICES) {
            assertThat(management.get(service, path).statusCode()).as(service).isEqualTo(200);
            assertThat(management.getFromPublicPort(service, path).statusCode())
                    .as(service)
                    .isEqualTo(404);
        }
    }

    @Test
    void everyLineOfALogIsJson() throws IOException {
        JsonMapper json = new JsonMapper();
        for (String service : Management.SERVICES) {
            Path log = Path.of(RunningSamvad.started().processes().get(service).log());
            String text = Files.readString(log);
            // The last line may be half written.
            List<String> lines =
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            assertThat(lines).as(service).isNotEmpty();
            for (String line : new ArrayList<>(lines)) {
                JsonNode entry = json.readTree(line);
                assertThat(entry.hasNonNull("timestamp")
                                && entry.hasNonNull("level")
                                && entry.hasNonNull("loggerName")
                                && entry.hasNonNull("message"))
                        .as(service + ": " + line)
                        .isTrue();
            }
        }
    }

    private static Stream<MatchResult> watched() throws IOException {
        Path document = Path.of(System.getProperty("samvad.root")).resolve("docs/operations.md");
        return IN_THE_DOCUMENT.matcher(Files.readString(document)).results();
    }

    private static Stream<MatchResult> samples() {
        return Management.SERVICES.stream()
                .flatMap(service -> SAMPLE.matcher(
                                management.get(service, "/q/metrics").body())
                        .results());
    }

    private static List<String> labels(MatchResult sample) {
        return sample.group(2) == null
                ? List.of()
                : Arrays.stream(sample.group(2).split(","))
                        .map(label -> label.split("=")[0])
                        .toList();
    }
}
