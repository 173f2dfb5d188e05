package org.samvad.system.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samvad.devstack.test.RunningStack;

/** Runs a plan against a stack while a crowd writes, and lets the ledger judge. */
final class Drill {

    private final RunningStack stack;
    private final List<Strike> strikes = new ArrayList<>();

    Drill(RunningStack stack) {
        this.stack = stack;
    }

    /**
     * When a fault was there.
     *
     * @param calmUntil until when citizens who come belong to this fault
     */
    record Strike(Fault fault, Instant struck, Instant mended, Instant calmUntil) {}

    /** What came of it. */
    record Outcome(FaultPlan plan, List<Strike> strikes, List<Instant> receipts, Verdict verdict) {

        /** The longest time without a receipt that began between the strike and the end of its calm. */
        Duration longestInterruption(Strike strike) {
            Duration longest = Duration.ZERO;
            for (int i = 1; i < receipts.size(); i++) {
                Instant from = receipts.get(i - 1);
                boolean within = !from.isBefore(strike.struck().minusSeconds(1)) && from.isBefore(strike.calmUntil());
                Duration gap = Duration.between(from, receipts.get(i));
                if (within && gap.compareTo(longest) > 0) {
                    longest = gap;
                }
            }
            return longest;
        }

        long receiptsDuring(Strike strike) {
            return receipts.stream()
                    .filter(at -> at.isAfter(strike.struck()) && at.isBefore(strike.mended()))
                    .count();
        }
    }

    Outcome run(FaultPlan plan) throws InterruptedException, SQLException {
        Inspection inspection = Inspection.begin(stack.started());
        try (Crowd crowd = new Crowd(stack.started().publicUrl())) {
            crowd.during("before the first fault");
            crowd.come(plan.rate());
            for (Fault fault : plan.faults()) {
                TimeUnit.MILLISECONDS.sleep(plan.calm().toMillis());
                strike(crowd, fault, plan.calm());
            }
            List<Account> accounts = crowd.leave();
            Verdict verdict = Verdict.of(accounts, inspection.inspect(accounts));
            return new Outcome(plan, List.copyOf(strikes), crowd.receipts(), verdict);
        }
    }

    private void strike(Crowd crowd, Fault fault, Duration calm) throws InterruptedException {
        crowd.during(fault.name());
        Instant struck = Instant.now();
        fault.strike(stack);
        TimeUnit.MILLISECONDS.sleep(fault.absence().toMillis());
        Instant away = Instant.now();
        fault.mend(stack);
        TimeUnit.MILLISECONDS.sleep(calm.toMillis());
        strikes.add(new Strike(fault, struck, away, Instant.now()));
    }
}
