package org.samvad.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.system.RunningSamvad;
import org.samvad.system.faults.Drill.Outcome;
import org.samvad.system.faults.Finding.Kind;

/** Every 201 is stored, can be tracked, and its SMS comes once or is marked uncertain, whatever dies meanwhile. */
@ExtendWith(RunningSamvad.class)
class FaultsTest {

    private static final Path TABLE = Path.of("target", "faults.md");

    /** What the simulated SMS centre remembers; beyond that an older message would pass for a lost one. */
    private static final int MOST_MESSAGES = 30_000;

    /** Whatever went wrong here, those who come after find everything running. */
    @AfterEach
    void mend() {
        RunningSamvad.started().processes().keySet().forEach(RunningSamvad.stack()::startPart);
    }

    @Test
    void whatWasPromisedIsKeptThroughKillsAndOutages() throws Exception {
        Outcome outcome = new Drill(RunningSamvad.stack()).run(FaultPlan.asked());
        String table = new FaultTable(outcome).markdown();
        Files.writeString(TABLE, table);
        System.out.println(table);
        if (outcome.plan().isLong()) {
            FaultsPage.write(outcome, table);
        }
        assertThat(outcome.verdict().accounts()).hasSizeBetween(100, MOST_MESSAGES);
        assertThat(outcome.verdict().findings()).isEmpty();
        assertThat(outcome.strikes()).hasSameSizeAs(outcome.plan().faults());
        if (outcome.plan().isLong()) {
            // Else no crash met a message in hand, and nothing was seen of what becomes of those.
            assertThat(outcome.verdict().accounts()).anyMatch(outcome.verdict()::isUncertain);
        }
    }

    /** A ledger that can't find anything proves nothing. */
    @Test
    void whatIsTakenAwayOrSentTwiceIsFound() throws Exception {
        Rows rows = new Rows(RunningSamvad.started());
        Inspection inspection = Inspection.begin(RunningSamvad.started());
        List<Account> accounts;
        try (Crowd crowd = new Crowd(RunningSamvad.started().publicUrl())) {
            crowd.come(20);
            await().until(() -> crowd.receipts().size() > 10);
            accounts = crowd.leave();
        }
        assertThat(Verdict.of(accounts, inspection.inspect(accounts)).findings())
                .isEmpty();

        Account robbed = accounts.get(0);
        Account pestered = accounts.get(1);
        Account unknown = accounts.get(2);
        rows.change("complaint", Sabotage.deleteEntry(reference(robbed)));
        rows.change("notification", Sabotage.sendAgain(reference(pestered)));
        List<Account> without =
                accounts.stream().filter(account -> account != unknown).toList();
        Verdict verdict = Verdict.of(without, inspection.inspect(without));
        assertThat(verdict.findings())
                .extracting(Finding::kind, Finding::number)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NOT_STORED, robbed.number()),
                        tuple(Kind.NOT_TRACKABLE, robbed.number()),
                        tuple(Kind.SMS_DOUBLED, pestered.number()),
                        tuple(Kind.UNEXPLAINED_ENTRY, -1));
    }

    private static String reference(Account account) {
        return account.receipt().orElseThrow().contactRef();
    }
}
