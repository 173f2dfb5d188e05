package org.samvad.system.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samvad.system.faults.Finding.Kind;

/** Compares what citizens were promised with what is there. */
record Verdict(List<Account> accounts, Evidence evidence, List<Finding> findings) {

    static final String UNCERTAIN = "UNCERTAIN";
    /** Of an entry without a person nobody can say when it came. */
    static final String UNKNOWN_TIME = "at a time that nobody knows";

    private static final Set<String> SENT = Set.of("SUBMITTED", "DELIVERED");

    static Verdict of(List<Account> accounts, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        accounts.forEach(account -> new Judge(evidence, findings).judge(account));
        Set<String> unexplained = new HashSet<>(evidence.stored());
        accounts.forEach(account -> account.receipt().map(Receipt::contactRef).ifPresent(unexplained::remove));
        unexplained.forEach(ref -> findings.add(
                new Finding(Kind.UNEXPLAINED_ENTRY, -1, UNKNOWN_TIME, "an entry that nobody has a receipt for")));
        return new Verdict(List.copyOf(accounts), evidence, List.copyOf(findings));
    }

    /** The same with what else was found. */
    Verdict and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Verdict(accounts, evidence, List.copyOf(all));
    }

    boolean isGood() {
        return findings.isEmpty();
    }

    boolean isUncertain(Account account) {
        return account.receipt()
                .map(receipt -> UNCERTAIN.equals(evidence.notifications().get(receipt.contactRef())))
                .orElse(false);
    }

    int messages(Account account) {
        return evidence.messages().getOrDefault(account.phone(), 0);
    }

    private record Judge(Evidence evidence, List<Finding> findings) {

        void judge(Account account) {
            account.surprises().forEach(surprise -> found(Kind.UNEXPECTED_ANSWER, account, surprise));
            if (account.receipt().isEmpty()) {
                found(Kind.NEVER_ANSWERED, account, account.resends() + " resends");
                return;
            }
            Receipt receipt = account.receipt().get();
            if (!evidence.stored().contains(receipt.contactRef())) {
                found(Kind.NOT_STORED, account, "its row is not there");
            }
            if (!account.text().equals(evidence.tracked().get(receipt.code()))) {
                boolean opens = evidence.tracked().containsKey(receipt.code());
                found(Kind.NOT_TRACKABLE, account, opens ? "its code opens another text" : "its code opens nothing");
            }
            judgeMessages(account, receipt);
        }

        private void judgeMessages(Account account, Receipt receipt) {
            int messages = evidence.messages().getOrDefault(account.phone(), 0);
            String state = evidence.notifications().getOrDefault(receipt.contactRef(), "absent");
            if (messages > 1) {
                found(Kind.SMS_DOUBLED, account, messages + " SMS, state " + state);
            }
            if (!account.numberTaken()) {
                found(Kind.NUMBER_NOT_TAKEN, account, account.resends() + " resends");
            } else if (messages == 0 && !state.equals(UNCERTAIN)) {
                found(Kind.SMS_LOST, account, "state " + state);
            } else if (!state.equals(UNCERTAIN) && !SENT.contains(state)) {
                found(Kind.SMS_LOST, account, "an SMS, but the state is " + state);
            }
        }

        private void found(Kind kind, Account account, String detail) {
            findings.add(new Finding(kind, account.number(), account.fault(), detail));
        }
    }
}
