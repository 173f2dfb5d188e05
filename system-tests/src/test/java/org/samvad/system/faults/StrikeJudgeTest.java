package org.samvad.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samvad.system.faults.Finding.Kind;

/** What the drill counts over many accounts, on strikes made up for it. */
class StrikeJudgeTest {

    private static final Instant BEGIN = Instant.parse("2026-11-25T10:00:00Z");
    private static final int RATE = 20;

    private static final Strike SENDER_KILLED = strike(Fault.kill("notification"), 10);
    private static final Strike BROKER_KILLED = strike(Fault.kill("kafka"), 20);
    private static final Strike DATABASE_KILLED = strike(Fault.kill("postgres"), 30);
    private static final List<Strike> KILLS = List.of(SENDER_KILLED, BROKER_KILLED, DATABASE_KILLED);

    @Test
    void whatWasInHandOfASenderThatDiesMayBeUncertain() {
        assertThat(uncertain(KILLS, uncertainAt(9, 40))).isEmpty();
    }

    @Test
    void oneMoreThanWasInHandIsFound() {
        assertThat(uncertain(KILLS, uncertainAt(9, 41))).containsExactly(Kind.TOO_MANY_UNCERTAIN);
    }

    @Test
    void eachCrashIsCountedByItself() {
        assertThat(uncertain(KILLS, Map.of(9, 40, 29, 40))).isEmpty();
        assertThat(uncertain(KILLS, Map.of(9, 39, 29, 41))).containsExactly(Kind.TOO_MANY_UNCERTAIN);
    }

    @Test
    void whatWasDueBehindTheLastCrashHasNoReasonToBeUncertain() {
        assertThat(uncertain(KILLS, uncertainAt(32, 1))).containsExactly(Kind.UNCERTAIN_WITHOUT_CAUSE);
    }

    @Test
    void neitherABrokerNorAnOrderlyStopMakesAnythingUncertain() {
        for (Fault harmless : List.of(
                Fault.kill("kafka"),
                Fault.kill("complaint"),
                Fault.kill("qr"),
                Fault.kill("gateway"),
                Fault.stop("notification", Duration.ZERO))) {
            assertThat(uncertain(List.of(strike(harmless, 10)), uncertainAt(9, 1)))
                    .as(harmless.name())
                    .containsExactly(Kind.UNCERTAIN_WITHOUT_CAUSE);
        }
    }

    @Test
    void fourOfFivePeopleServedDuringAnOutageAreEnoughAndOneLessIsNot() {
        Strike outage = new Strike(
                Fault.stop("kafka", Duration.ofSeconds(10)), BEGIN, BEGIN.plusSeconds(10), BEGIN.plusSeconds(12));
        assertThat(intake(outage, 160)).isEmpty();
        assertThat(intake(outage, 159)).containsExactly(Kind.INTAKE_RESTED);
    }

    @Test
    void intakeMayRestWhereItNeedsThePart() {
        Strike outage = new Strike(
                Fault.stop("postgres", Duration.ofSeconds(10)), BEGIN, BEGIN.plusSeconds(10), BEGIN.plusSeconds(12));
        assertThat(intake(outage, 0)).isEmpty();
    }

    private static List<Kind> uncertain(List<Strike> strikes, Map<Integer, Integer> countBySecond) {
        List<Account> accounts = new ArrayList<>();
        Map<String, Instant> since = new HashMap<>();
        countBySecond.forEach((second, count) -> {
            for (int index = 0; index < count; index++) {
                Account account = account(accounts.size());
                accounts.add(account);
                since.put(account.receipt().orElseThrow().contactRef(), BEGIN.plusSeconds(second));
            }
        });
        return kinds(new StrikeJudge(RATE, strikes, List.of()), accounts, since);
    }

    private static Map<Integer, Integer> uncertainAt(int second, int count) {
        return Map.of(second, count);
    }

    private static List<Kind> intake(Strike strike, int receipts) {
        List<Instant> given = Stream.iterate(BEGIN.plusMillis(10), at -> at.plusMillis(50))
                .limit(receipts)
                .toList();
        return kinds(new StrikeJudge(RATE, List.of(strike), given), List.of(), Map.of());
    }

    private static List<Kind> kinds(StrikeJudge judge, List<Account> accounts, Map<String, Instant> uncertainSince) {
        Evidence evidence = new Evidence(Set.of(), Map.of(), Map.of(), Map.of(), uncertainSince);
        return judge.judge(accounts, evidence).stream().map(Finding::kind).toList();
    }

    private static Strike strike(Fault fault, int second) {
        Instant struck = BEGIN.plusSeconds(second);
        return new Strike(fault, struck, struck.plusMillis(100), struck.plusSeconds(5));
    }

    private static Account account(int number) {
        String claims = "{\"sub\":\"ref-" + number + "\"}";
        String payload = Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        Receipt receipt = new Receipt("1234567890123456", "head." + payload + ".signature");
        return new Account(
                number, "", Channel.API, "text", "9100000001", Optional.of(receipt), true, List.of(), 0, List.of());
    }
}
