package org.samvad.system.faults;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.samvad.system.faults.Drill.Outcome;
import org.samvad.system.faults.Finding.Kind;

/** The outcome as a table, one line a kind of fault. */
final class FaultTable {

    private static final String HEAD = """
            | what was done | times | entries sent | receipts (201) | answers lost, by what | "later" (503) | receipts while away, of people | SMS exactly once | \
            uncertain | lost | doubled | longest without a receipt | verdict |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    private final Outcome outcome;
    private final Map<String, List<Account>> accounts;

    FaultTable(Outcome outcome) {
        this.outcome = outcome;
        this.accounts = outcome.verdict().accounts().stream()
                .collect(Collectors.groupingBy(Account::fault, LinkedHashMap::new, Collectors.toList()));
    }

    String markdown() {
        Set<String> lines = new LinkedHashSet<>(accounts.keySet());
        outcome.verdict().findings().forEach(finding -> lines.add(finding.fault()));
        return HEAD + lines.stream().map(this::line).collect(Collectors.joining("\n")) + "\n";
    }

    /** A refused connection is a process that is away; a time limit is a machine with too much to do. */
    private static String losses(List<Account> accounts) {
        Map<String, Long> byName = accounts.stream()
                .flatMap(account -> account.losses().stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return byName.isEmpty()
                ? "0"
                : byName.entrySet().stream()
                        .map(loss -> loss.getValue() + " " + loss.getKey())
                        .collect(Collectors.joining(", "));
    }

    private String line(String fault) {
        List<Account> here = accounts.getOrDefault(fault, List.of());
        List<Strike> strikes = outcome.strikes().stream()
                .filter(strike -> strike.fault().name().equals(fault))
                .toList();
        Verdict verdict = outcome.verdict();
        List<String> cells = List.of(
                fault,
                String.valueOf(strikes.size()),
                String.valueOf(here.size()),
                count(here, Account::isAnswered),
                losses(here),
                sum(here, Account::refusals),
                whileAway(strikes),
                count(here, account -> verdict.messages(account) == 1),
                count(here, verdict::isUncertain),
                findings(fault, List.of(Kind.NEVER_ANSWERED, Kind.NOT_STORED, Kind.NOT_TRACKABLE, Kind.SMS_LOST)),
                findings(fault, List.of(Kind.SMS_DOUBLED, Kind.UNEXPLAINED_ENTRY)),
                seconds(strikes),
                verdict.findings().stream().anyMatch(found -> found.fault().equals(fault)) ? "**broken**" : "kept");
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String count(List<Account> accounts, Predicate<Account> which) {
        return String.valueOf(accounts.stream().filter(which).count());
    }

    private static <T> String sum(List<T> of, ToLongFunction<T> number) {
        return String.valueOf(of.stream().mapToLong(number).sum());
    }

    private String findings(String fault, List<Kind> kinds) {
        return String.valueOf(outcome.verdict().findings().stream()
                .filter(found -> found.fault().equals(fault) && kinds.contains(found.kind()))
                .count());
    }

    /** Where intake is to go on; elsewhere the number says how long the part was away and nothing else. */
    private String whileAway(List<Strike> strikes) {
        List<Strike> unnoticed =
                strikes.stream().filter(Strike::isToBeUnnoticed).toList();
        if (unnoticed.isEmpty()) {
            return "–";
        }
        return sum(unnoticed, strike -> strike.receiptsDuring(outcome.receipts())) + " of "
                + sum(unnoticed, strike -> strike.visitorsDuring(outcome.plan().rate()));
    }

    private String seconds(List<Strike> strikes) {
        return strikes.stream()
                .map(strike -> strike.longestInterruption(outcome.receipts()))
                .max(Comparator.naturalOrder())
                .map(FaultTable::seconds)
                .orElse("–");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
