package org.samvad.system.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samvad.system.faults.Finding.Kind;

/**
 * What no single account can tell: whether people were served while a part was away that intake does not need, and whether
 * each crash made no more messages uncertain than it may.
 *
 * @param rate entries a second
 * @param receipts when receipts were given, in order
 */
record StrikeJudge(int rate, List<Strike> strikes, List<Instant> receipts) {

    /** The rest came in the second in which the part went, or on a machine that was busy with something else. */
    private static final double SERVED = 0.8;

    List<Finding> judge(List<Account> accounts, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        strikes.stream().filter(Strike::isToBeUnnoticed).forEach(strike -> judgeIntake(strike, findings));
        Map<Optional<Strike>, List<Account>> uncertain = accounts.stream()
                .filter(account -> due(account, evidence).isPresent())
                .collect(Collectors.groupingBy(
                        account -> crashBehind(due(account, evidence).orElseThrow())));
        uncertain.forEach((crash, those) -> crash.ifPresentOrElse(
                strike -> judgeCrash(strike, those, findings),
                () -> those.forEach(account -> findings.add(new Finding(
                        Kind.UNCERTAIN_WITHOUT_CAUSE,
                        account.number(),
                        account.fault(),
                        "nothing that sends or remembers died after it was due")))));
        return findings;
    }

    private void judgeIntake(Strike strike, List<Finding> findings) {
        long visitors = strike.visitorsDuring(rate);
        long served = strike.receiptsDuring(receipts);
        if (served < SERVED * visitors) {
            findings.add(new Finding(
                    Kind.INTAKE_RESTED,
                    -1,
                    strike.fault().name(),
                    served + " receipts for " + visitors + " people while it was away"));
        }
    }

    private static void judgeCrash(Strike strike, List<Account> uncertain, List<Finding> findings) {
        int most = strike.fault().mostUncertain();
        if (uncertain.size() > most) {
            findings.add(new Finding(
                    Kind.TOO_MANY_UNCERTAIN,
                    -1,
                    strike.fault().name(),
                    uncertain.size() + " messages are uncertain after one crash, which may be " + most));
        }
    }

    /** A message is uncertain because of the first crash after it was due. */
    private Optional<Strike> crashBehind(Instant due) {
        return strikes.stream()
                .filter(strike -> strike.fault().mostUncertain() > 0 && !due.isAfter(strike.mended()))
                .findFirst();
    }

    private static Optional<Instant> due(Account account, Evidence evidence) {
        return account.receipt().map(Receipt::contactRef).map(evidence.uncertainSince()::get);
    }
}
