package org.samvad.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samvad.system.faults.Finding.Kind;

/** The ledger, on accounts and evidence made up for it: it finds each kind of broken promise and nothing else. */
class VerdictTest {

    private static final String CODE = "1234567890123456";
    private static final String PHONE = "9100000001";
    private static final Evidence KEPT =
            evidence(Set.of("ref"), Map.of(CODE, "text"), Map.of(PHONE, 1), Map.of("ref", "DELIVERED"));

    @Test
    void aKeptPromiseIsNoFinding() {
        assertThat(kinds(account(), KEPT)).isEmpty();
    }

    @Test
    void aReceiptWithoutARowIsFound() {
        assertThat(kinds(account(), evidence(Set.of(), Map.of(), KEPT.messages(), KEPT.notifications())))
                .containsExactly(Kind.NOT_STORED, Kind.NOT_TRACKABLE);
    }

    @Test
    void aCodeThatOpensAnotherTextIsFound() {
        assertThat(kinds(
                        account(),
                        evidence(KEPT.stored(), Map.of(CODE, "other"), KEPT.messages(), KEPT.notifications())))
                .containsExactly(Kind.NOT_TRACKABLE);
    }

    @Test
    void anEntryThatNobodyWasToldOfIsFound() {
        assertThat(kinds(
                        account(),
                        evidence(Set.of("ref", "twin"), KEPT.tracked(), KEPT.messages(), KEPT.notifications())))
                .containsExactly(Kind.UNEXPLAINED_ENTRY);
    }

    @Test
    void aSecondMessageIsFoundAlsoWhereTheFirstWasUncertain() {
        for (String state : List.of("DELIVERED", "UNCERTAIN")) {
            assertThat(kinds(account(), messages(2, state))).containsExactly(Kind.SMS_DOUBLED);
        }
    }

    @Test
    void aMissingMessageIsFoundUnlessItIsMarkedUncertain() {
        for (String state : List.of("DELIVERED", "SUBMITTED", "WAITING", "REFUSED", "CANCELLED")) {
            assertThat(kinds(account(), messages(0, state))).as(state).containsExactly(Kind.SMS_LOST);
        }
        assertThat(kinds(account(), messages(0, "UNCERTAIN"))).isEmpty();
        assertThat(kinds(account(), messages(1, "UNCERTAIN"))).isEmpty();
    }

    @Test
    void aMessageThatIsToldAsRefusedAlthoughItCameIsFound() {
        assertThat(kinds(account(), messages(1, "REFUSED"))).containsExactly(Kind.SMS_LOST);
    }

    /** And that is all: nobody owes an SMS to a number that was never taken. */
    @Test
    void aNumberThatWasNeverTakenIsFound() {
        Account account = account(false);
        assertThat(kinds(account, evidence(KEPT.stored(), KEPT.tracked(), Map.of(), Map.of())))
                .containsExactly(Kind.NUMBER_NOT_TAKEN);
    }

    @Test
    void anAnswerNobodyCanUseIsFound() {
        Account account = new Account(
                1, "", Channel.API, "text", PHONE, Optional.empty(), false, List.of(), 1, List.of("answered 500"));
        assertThat(kinds(account, evidence(Set.of(), Map.of(), Map.of(), Map.of())))
                .containsExactly(Kind.UNEXPECTED_ANSWER, Kind.NEVER_ANSWERED);
    }

    private static List<Kind> kinds(Account account, Evidence evidence) {
        return Verdict.of(List.of(account), evidence).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private static Evidence messages(int count, String state) {
        return evidence(
                KEPT.stored(), KEPT.tracked(), count == 0 ? Map.of() : Map.of(PHONE, count), Map.of("ref", state));
    }

    private static Evidence evidence(
            Set<String> stored,
            Map<String, String> tracked,
            Map<String, Integer> messages,
            Map<String, String> notifications) {
        return new Evidence(stored, tracked, messages, notifications, Map.of());
    }

    private static Account account() {
        return account(true);
    }

    private static Account account(boolean numberTaken) {
        String payload = Base64.getUrlEncoder().encodeToString("{\"sub\":\"ref\"}".getBytes(StandardCharsets.UTF_8));
        Receipt receipt = new Receipt(CODE, "head." + payload + ".signature");
        return new Account(
                1, "", Channel.API, "text", PHONE, Optional.of(receipt), numberTaken, List.of(), 0, List.of());
    }
}
