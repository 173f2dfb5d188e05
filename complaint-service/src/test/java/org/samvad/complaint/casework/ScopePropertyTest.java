package org.samvad.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.ComplaintKind;

/**
 * Nobody sees more than the scope allows, on any path. The oracle below knows what was filed and decides by the words
 * of the design; it shares no code with the service.
 */
@SamvadTest
class ScopePropertyTest {

    private static final long SEED = 20_261_123;
    private static final int CASES = 110;
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final List<String> STATIONS = List.of("ZQA-ONE", "ZQA-TWO", "ZQB-ONE", "ZQB-TWO", "ZQC-ONE");
    private static final Map<String, String> CATEGORIES =
            Map.of("COMPLAINT", "BEHAVIOUR", "TIP", "SAND", "FEEDBACK", "SERVICE", "SUGGESTION", "PATROL");
    private static final Map<String, Integer> DAYS = Map.of("BEHAVIOUR", 15, "SAND", 30, "SERVICE", 30, "PATROL", 30);

    @Inject
    Officers officers;

    @Inject
    TestCases cases;

    private final Random random = new Random(SEED);
    private final Map<String, Fact> facts = new HashMap<>();

    /** What the test did to a case. */
    private record Fact(
            String kind, Instant filedAt, Set<String> about, Set<String> barred, String assigned, String state) {}

    private record Who(String role, String unit) {

        boolean sees(Fact fact) {
            return switch (role) {
                case "DISTRICT_ADMIN" -> true;
                case "REVIEWER" ->
                    unit.equals("DURG") || fact.about().stream().anyMatch(station -> station.startsWith(unit + "-"));
                case "STATION_OFFICER" ->
                    unit.equals(fact.assigned()) && !fact.barred().contains(unit);
                default -> false;
            };
        }

        boolean isLetIn() {
            return Set.of("DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER").contains(role);
        }
    }

    private static final List<Who> EVERYBODY = List.of(
            new Who("DISTRICT_ADMIN", "DURG"),
            new Who("REVIEWER", "DURG"),
            new Who("REVIEWER", "ZQA"),
            new Who("REVIEWER", "ZQB"),
            new Who("REVIEWER", "ZQ"),
            new Who("REVIEWER", "ZQA-ONE"),
            new Who("STATION_OFFICER", "ZQA-ONE"),
            new Who("STATION_OFFICER", "ZQA-TWO"),
            new Who("STATION_OFFICER", "ZQB-ONE"),
            new Who("STATION_OFFICER", "ZQC-ONE"),
            new Who("STATION_OFFICER", "ZQA"),
            new Who("STATION_OFFICER", "DURG"),
            new Who("QR_ADMIN", "DURG"),
            new Who("AUDITOR", "DURG"),
            new Who("OPERATOR", "DURG"));

    @Test
    void nobodySeesMoreThanTheScopeAllowsOnAnyPath() {
        for (int index = 0; index < CASES; index++) {
            fileOne();
        }
        assertThat(facts.values().stream().filter(fact -> fact.barred().contains(fact.assigned())))
                .as("cases assigned by mistake to a station they bar")
                .hasSizeGreaterThan(2);
        for (Who who : EVERYBODY) {
            if (who.isLetIn()) {
                checkLists(who);
                checkCounts(who);
                checkConsole(who);
            }
            checkSingleCases(who);
            checkActs(who);
        }
    }

    private void fileOne() {
        String kind = pick(List.copyOf(new TreeSet<>(CATEGORIES.keySet())));
        Set<String> about = new TreeSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            about.add(pick(STATIONS));
        }
        boolean aboutStaff = random.nextInt(3) == 0;
        Instant filedAt = Instant.now().minus(Duration.ofHours(random.nextInt(24 * 40)));
        TestCases.Wish wish = cases.wish()
                .of(ComplaintKind.valueOf(kind), CATEGORIES.get(kind))
                .about(about.toArray(String[]::new))
                .filedAt(filedAt);
        String reference = cases.file(aboutStaff ? wish.onStaff() : wish);
        Set<String> barred = aboutStaff ? about : Set.of();
        Fact fact = new Fact(kind, filedAt, about, barred, "", "RECEIVED");
        facts.put(reference, happen(reference, fact));
    }

    private Fact happen(String reference, Fact fact) {
        String station = pick(STATIONS);
        switch (random.nextInt(7)) {
            case 0 -> {
                return fact;
            }
            case 1 -> {
                cases.change(reference, complaint -> complaint.reject(Instant.now()));
                return with(fact, "", "REJECTED");
            }
            case 2 -> {
                cases.change(reference, complaint -> complaint.reviewIfNew());
                return with(fact, "", "UNDER_REVIEW");
            }
            case 3, 4 -> {
                cases.assignByMistake(reference, station);
                return with(fact, station, "ASSIGNED");
            }
            default -> {
                if (fact.barred().contains(station)) {
                    cases.assignByMistake(reference, station);
                    return with(fact, station, "ASSIGNED");
                }
                boolean settled = random.nextBoolean();
                cases.change(reference, complaint -> {
                    complaint.reviewIfNew();
                    complaint.assignTo(station);
                    if (settled) {
                        complaint.settle(Instant.now());
                    }
                });
                return with(fact, station, settled ? "ACTION_TAKEN" : "ASSIGNED");
            }
        }
    }

    private static Fact with(Fact fact, String assigned, String state) {
        return new Fact(fact.kind(), fact.filedAt(), fact.about(), fact.barred(), assigned, state);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Set<String> expected(Who who, Predicate<Fact> wanted) {
        return facts.entrySet().stream()
                .filter(entry -> who.sees(entry.getValue()) && wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void checkLists(Who who) {
        assertThat(list(who, Map.of())).as("%s", who).isEqualTo(expected(who, fact -> true));
        for (String state : List.of("RECEIVED", "UNDER_REVIEW", "ASSIGNED", "ACTION_TAKEN", "REJECTED", "CLOSED")) {
            assertThat(list(who, Map.of("state", state)))
                    .as("%s %s", who, state)
                    .isEqualTo(expected(who, fact -> fact.state().equals(state)));
        }
        for (String kind : CATEGORIES.keySet()) {
            assertThat(list(who, Map.of("kind", kind, "overdue", "true")))
                    .as("%s %s", who, kind)
                    .isEqualTo(expected(who, fact -> fact.kind().equals(kind) && isOverdue(who, fact)));
        }
        for (String station : STATIONS) {
            assertThat(list(who, Map.of("station", station)))
                    .as("%s %s", who, station)
                    .isEqualTo(expected(
                            who,
                            fact -> fact.about().contains(station)
                                    || fact.assigned().equals(station)));
        }
    }

    /** The cases of this test in all pages of the list. */
    private Set<String> list(Who who, Map<String, String> filter) {
        Set<String> found = new HashSet<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(who).queryParams(filter)
                    .queryParam("limit", 41)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/cases");
            assertThat(page.statusCode()).isEqualTo(200);
            List<String> references = page.path("items.reference");
            references.forEach(reference ->
                    assertThat(found.add(reference)).as("shown once").isTrue());
            cursor = page.path("next");
        }
        assertNothingForeign(who, found);
        found.retainAll(facts.keySet());
        return found;
    }

    /** Cases of other tests are about other stations, so only the district sees them here. */
    private void assertNothingForeign(Who who, Collection<String> found) {
        if (!who.sees(new Fact("", Instant.EPOCH, Set.of(), Set.of(), "", ""))) {
            assertThat(facts.keySet()).as("%s", who).containsAll(found);
        }
    }

    private static boolean isOverdue(Who who, Fact fact) {
        ZonedDateTime filed = fact.filedAt().atZone(INDIA);
        LocalDate due;
        if (fact.state().equals("RECEIVED")) {
            boolean sameDay = filed.toLocalTime().isBefore(LocalTime.of(10, 0));
            due = sameDay ? filed.toLocalDate() : filed.toLocalDate().plusDays(1);
        } else if (Set.of("UNDER_REVIEW", "ASSIGNED").contains(fact.state())) {
            due = filed.toLocalDate().plusDays(DAYS.get(CATEGORIES.get(fact.kind())));
        } else {
            return false;
        }
        LocalDate known =
                who.role().equals("STATION_OFFICER") ? due.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : due;
        return known.isBefore(LocalDate.now(INDIA));
    }

    private void checkCounts(Who who) {
        Response counts = as(who).get("/api/v1/cases/counts");
        if (who.unit().equals("DURG") && !who.role().equals("STATION_OFFICER")) {
            return; // Other tests' cases are counted, too.
        }
        Map<String, String> fields =
                Map.of("RECEIVED", "received", "UNDER_REVIEW", "underReview", "ASSIGNED", "assigned");
        fields.forEach((state, field) -> assertThat((int) counts.path(field))
                .as("%s %s", who, state)
                .isEqualTo(expected(who, fact -> fact.state().equals(state)).size()));
        assertThat((int) counts.path("overdue"))
                .as("%s overdue", who)
                .isEqualTo(expected(who, fact -> isOverdue(who, fact)).size());
    }

    private void checkConsole(Who who) {
        Set<String> linked = new HashSet<>();
        Pattern link = Pattern.compile("/console/cases/(S26-[A-Z0-9]+)");
        Pattern next = Pattern.compile("href=\"(/console/cases\\?[^\"]*cursor=[^\"]+)\"");
        String address = "/console/cases";
        while (!address.isEmpty()) {
            String page = officers.inConsole(who.role(), who.unit())
                    .urlEncodingEnabled(false)
                    .get(address)
                    .asString();
            link.matcher(page).results().forEach(found -> linked.add(found.group(1)));
            Matcher more = next.matcher(page);
            address = more.find() ? more.group(1).replace("&amp;", "&") : "";
        }
        assertNothingForeign(who, linked);
        linked.retainAll(facts.keySet());
        assertThat(linked).as("%s in the console", who).isEqualTo(expected(who, fact -> true));
    }

    private void checkSingleCases(Who who) {
        facts.forEach((reference, fact) -> {
            int refused = who.isLetIn() ? 404 : 403;
            int status = who.sees(fact) ? 200 : refused;
            assertThat(as(who).get("/api/v1/cases/" + reference).statusCode())
                    .as("%s %s", who, fact)
                    .isEqualTo(status);
            if (reference.hashCode() % 3 == 0) {
                assertThat(officers.inConsole(who.role(), who.unit())
                                .get("/console/cases/" + reference)
                                .statusCode())
                        .as("%s %s in the console", who, fact)
                        .isEqualTo(status);
            }
        });
    }

    /** With a version that no case has, so that nothing happens but the check. */
    private void checkActs(Who who) {
        List<String> some = new ArrayList<>(new TreeSet<>(facts.keySet())).subList(0, 18);
        for (String reference : some) {
            boolean visible = who.sees(facts.get(reference));
            for (CaseAction action : CaseAction.values()) {
                int status = as(who).contentType("application/json")
                        .body(Map.of("version", 999_999, "text", "x", "station", "ZQA-ONE"))
                        .post("/api/v1/cases/" + reference + "/" + action.slug())
                        .statusCode();
                boolean notTheirs = !who.isLetIn()
                        || who.role().equals("STATION_OFFICER")
                                && Set.of("review", "assign", "reject", "mark-about-staff")
                                        .contains(action.slug());
                int expected = notTheirs ? 403 : visible ? 409 : 404;
                assertThat(status)
                        .as("%s %s %s", who, action, facts.get(reference))
                        .isEqualTo(expected);
            }
        }
    }

    private RequestSpecification as(Who who) {
        return officers.as(who.role(), who.unit());
    }
}
