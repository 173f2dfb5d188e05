package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.Started;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.canary.Canary.Kind;
import org.samvad.system.canary.Searcher.Finding;

/** Lives three whole cases and every bad input on a stack whose parts log all they can, then searches everything. */
class CanaryTest {

    private static final Pattern ROW_ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final List<String> SERVICES = List.of("complaint", "qr", "notification");

    private static final Canary PLANTED = Canary.made(Kind.PLANTED, "planted");
    private static final Canary AGENT = Canary.made(Kind.ORIGIN, "user agent");
    /** What the gateway sees. */
    private static final Canary ADDRESS = Canary.loopback("network address");
    /** What somebody claims, and what a service sees of a person behind a trusted proxy. */
    private static final Canary CLAIMED_ADDRESS = Canary.version6("claimed address");
    /** The name of a metric of all services: who finds it has really read the metrics. */
    private static final Canary METRIC = Canary.of(Kind.WITNESS, "metric", "samvad_outbox_oldest_seconds");

    private static final Canary SMS = Canary.of(Kind.WITNESS, "words of an SMS", "रसीद कोड संभालकर रखें");

    /** A link on the page of messages, which names none that needs nothing done. */
    private static final Canary PAGE = Canary.of(Kind.WITNESS, "page of messages", "/console/notifications?lang=");

    private static RunningStack stack;
    private static Evidence evidence;
    private static List<Finding> found;

    @BeforeAll
    static void liveAndSearch() throws Exception {
        stack = RunningStack.start(LogSettings.everything());
        Started started = stack.started();
        Traffic traffic = new Traffic(started.publicUrl(), AGENT, ADDRESS, CLAIMED_ADDRESS);
        DatabaseLog.everyStatement(stack);
        Steps steps = new Steps(stack, traffic);
        Life life = new Life(steps);
        life.live();
        new LongLife(steps).live();
        BadInputs bad = new BadInputs(traffic);
        List<String> origins = new ArrayList<>(List.of(started.publicUrl()));
        SERVICES.forEach(service -> origins.add(
                "http://127.0.0.1:" + started.processes().get(service).httpPort()));
        for (String origin : origins) {
            bad.send(origin, life.officersToken());
        }
        stack.stopPart("postgres");
        bad.sendDuringOutage(started.publicUrl());
        stack.startPart("postgres");

        evidence = new Evidence(stack.started(), traffic);
        List<Canary> all = new ArrayList<>(List.of(PLANTED, AGENT, ADDRESS, CLAIMED_ADDRESS, METRIC, SMS, PAGE));
        all.addAll(steps.canaries);
        all.addAll(bad.canaries);
        all.addAll(rows());
        new Plant(stack.started(), evidence, PLANTED).everywhere(traffic);
        found = evidence.search(new Searcher(all));
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void nothingIsFoundWhereItMayNotBe() {
        assertThat(found.stream()
                        .filter(finding ->
                                !Permitted.ALL.get(finding.canary().kind()).contains(finding.store()))
                        .map(Finding::toString))
                .isEmpty();
    }

    @Test
    void thePlantedCanaryIsFoundInEveryKindOfStore() {
        assertThat(storesOf(Kind.PLANTED))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Store.MANAGEMENT, Store.SMS_TEXTS)));
    }

    /** Nothing can be planted there, which is the point; but a name that is there must be found. */
    @Test
    void theMetricsOfEveryServiceWereSearched() {
        assertThat(found.stream()
                        .filter(finding -> finding.canary() == METRIC && finding.store() == Store.MANAGEMENT)
                        .map(Finding::place))
                .containsExactlyInAnyOrder("complaint/q/metrics", "qr/q/metrics", "notification/q/metrics");
    }

    @Test
    void whatMayBeThereIsFoundThere() {
        assertThat(storesOf(Kind.TEXT)).containsExactly(Store.OFFICERS_ANSWERS);
        assertThat(found).anyMatch(finding -> finding.canary() == SMS && finding.store() == Store.SMS_TEXTS);
        assertThat(storesOf(Kind.CASE)).contains(Store.COMPLAINT_TABLES, Store.COMPLAINT_DUMP, Store.POSTGRES_FILES);
        assertThat(storesOf(Kind.CONTACT_REFERENCE))
                .contains(Store.COMPLAINT_TABLES, Store.NOTIFICATION_TABLES, Store.KAFKA_FILES);
        assertThat(storesOf(Kind.MESSAGE_ID))
                .contains(Store.NOTIFICATION_TABLES, Store.KAFKA_FILES, Store.OPERATORS_ANSWERS);
    }

    @Test
    void theConsolesPagesWereSearched() {
        assertThat(onPagesForStaff(Kind.TEXT)).contains(Store.OFFICERS_ANSWERS);
        assertThat(onPagesForStaff(Kind.CASE)).contains(Store.OFFICERS_ANSWERS);
        assertThat(onPagesForStaff(Kind.WITNESS)).contains(Store.OPERATORS_ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "qr", "notification"})
    void theLogIsAtDebug(String service) throws IOException {
        assertThat(Files.readString(evidence.log(service))).contains("\"level\":\"DEBUG\"");
    }

    @Test
    void theOthersLogAllTheyCan() throws IOException {
        assertThat(Files.readString(evidence.log("kafka"))).contains("DEBUG kafka.");
        assertThat(Files.readString(evidence.log("kafka").resolveSibling("dev-stack.log")))
                .contains("DEBUG: ");
        assertThat(Files.readString(evidence.log("postgres"))).contains("insert into complaint ");
    }

    /** The outage of the database and the broken requests would each give them something to say. */
    @ParameterizedTest
    @ValueSource(strings = {"complaint", "qr", "notification"})
    void whatIsOffCanNotBeSwitchedOn(String service) throws IOException {
        assertThat(LogSettings.off()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Files.readAllLines(evidence.log(service)))
                .isNotEmpty()
                .noneMatch(line -> LogSettings.off().stream()
                        .anyMatch(logger -> line.contains("\"loggerName\":\"" + logger + "\"")));
    }

    /** docs/adr/0009: what names a row, and what comes with every request, carries no id that another log has, too. */
    @Test
    void noLineCarriesACorrelationIdThatMayNot() throws IOException {
        int carrying = 0;
        for (String service : SERVICES) {
            for (String line : Files.readAllLines(evidence.log(service))) {
                JsonNode entry = new JsonMapper().readTree(line);
                if (entry.path("mdc").has("correlationId")) {
                    carrying++;
                    assertThat(entry.path("level").asText()).as(line).isNotEqualTo("DEBUG");
                    assertThat(entry.path("message").asText()).doesNotContainPattern(ROW_ID);
                }
            }
        }
        assertThat(carrying).as("lines of the outage, whose requests failed").isPositive();
    }

    private static List<Canary> rows() {
        List<Canary> rows = new ArrayList<>();
        Map<String, Kind> cases = new LinkedHashMap<>();
        evidence.select("complaint", "select reference from complaint").forEach(id -> cases.put(id, Kind.CASE));
        evidence.select("complaint", "select id::text from complaint").forEach(id -> cases.put(id, Kind.CASE));
        evidence.select("complaint", "select contact_ref::text from complaint")
                .forEach(id -> cases.put(id, Kind.CONTACT_REFERENCE));
        evidence.select("notification", "select id::text from notification")
                .forEach(id -> cases.put(id, Kind.MESSAGE_ID));
        cases.forEach((id, kind) -> rows.add(Canary.of(kind, "row", id)));
        return rows;
    }

    private static Set<Store> storesOf(Kind kind) {
        return stores(finding -> finding.canary().kind() == kind);
    }

    private static Set<Store> onPagesForStaff(Kind kind) {
        return stores(
                finding -> finding.canary().kind() == kind && finding.place().equals(Evidence.STAFFS_PAGES));
    }

    private static Set<Store> stores(Predicate<Finding> wanted) {
        return found.stream()
                .filter(wanted)
                .map(Finding::store)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Store.class)));
    }
}
