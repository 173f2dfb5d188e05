package org.samvad.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samvad.devstack.process.OtherProcess;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.devstack.test.RunningStack;

/** Runs a plan against a stack while a crowd writes, and lets the ledger judge. */
final class Drill {

    /** Milliseconds. At 20 messages a second three are in hand at any time. */
    private static final int SMS_CENTRE_THINKS = 150;

    private final RunningStack stack;
    private final List<Strike> strikes = new ArrayList<>();

    Drill(RunningStack stack) {
        this.stack = stack;
    }

    /** What came of it. */
    record Outcome(FaultPlan plan, List<Strike> strikes, List<Instant> receipts, Verdict verdict) {}

    Outcome run(FaultPlan plan) throws InterruptedException, SQLException {
        // An answer takes as long as over the internet, so that a crash meets messages of which nobody knows what
        // became.
        stack.smsc().behave(Behaviour.normal().after(SMS_CENTRE_THINKS));
        Inspection inspection = Inspection.begin(stack.started());
        try (FrontDoor door = FrontDoor.of(stack.started());
                Crowd crowd = new Crowd(door.origin())) {
            Parts parts = new Parts(stack, door);
            crowd.during("before the first fault");
            crowd.come(plan.rate());
            for (Fault fault : plan.faults()) {
                TimeUnit.MILLISECONDS.sleep(plan.calm().toMillis());
                if (fault.mostUncertain() > 0) {
                    inspection.awaitFlow();
                }
                strike(parts, crowd, fault, plan.calm());
            }
            List<Account> accounts = crowd.leave();
            List<Instant> receipts = crowd.receipts();
            Evidence evidence = inspection.inspect(accounts);
            Verdict verdict = Verdict.of(accounts, evidence)
                    .and(new StrikeJudge(plan.rate(), strikes, receipts).judge(accounts, evidence));
            return new Outcome(plan, List.copyOf(strikes), receipts, verdict);
        } finally {
            stack.smsc().behave(Behaviour.normal());
        }
    }

    private void strike(Parts parts, Crowd crowd, Fault fault, Duration calm) throws InterruptedException {
        crowd.during(fault.name());
        long victim = parts.pid(fault.part());
        Instant struck = Instant.now();
        fault.strike(parts);
        assertThat(OtherProcess.isRunning(victim))
                .as("process %d still runs after %s", victim, fault.name())
                .isFalse();
        TimeUnit.MILLISECONDS.sleep(fault.absence().toMillis());
        Instant away = Instant.now();
        fault.mend(parts);
        assertThat(parts.pid(fault.part()))
                .as("the process after %s", fault.name())
                .isNotEqualTo(victim)
                .matches(OtherProcess::isRunning, "runs");
        TimeUnit.MILLISECONDS.sleep(calm.toMillis());
        strikes.add(new Strike(fault, struck, away, Instant.now()));
    }
}
