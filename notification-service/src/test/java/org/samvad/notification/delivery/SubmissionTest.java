package org.samvad.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Answer;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.devstack.smsc.Receipt;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.notification.ServiceTest;
import org.samvad.notification.gateway.SmsGateway;

@QuarkusTest
class SubmissionTest extends ServiceTest {

    @Inject
    DataSource database;

    @Inject
    SmsGateway gateway;

    @Inject
    MeterRegistry meters;

    private final UUID contactRef = UUID.randomUUID();

    @BeforeEach
    void connected() {
        await().until(() -> bench.smsc().counts().sessions() >= 1);
    }

    @Test
    void aThrottledMessageIsTriedAgainAndArrivesOnce() {
        bench.smsc().behave(Behaviour.answering(Answer.THROTTLE).times(1));
        String number = owe();

        await().until(() -> state("DELIVERED"));
        assertThat(bench.messagesTo(number)).hasSize(1);
        assertThat(bench.query("select attempts from notification where contact_ref = ?", contactRef))
                .containsExactly("2");
    }

    @Test
    void aMessageRefusedForGoodIsNotTriedAgain() {
        bench.smsc().behave(Behaviour.refusing(0x0B));
        owe();

        await().until(() -> state("REFUSED"));
        assertThat(bench.query("select result_code from notification where contact_ref = ?", contactRef))
                .containsExactly("0x0000000B");
        assertThat(bench.smsc().counts().submitted()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsUncertainAndNeverSentAgain() {
        bench.smsc()
                .behave(Behaviour.answering(Answer.NEVER)
                        .reporting(Receipt.NONE)
                        .times(1));
        String number = owe();

        await().until(() -> state("UNCERTAIN"));
        staysSo("UNCERTAIN");
        assertThat(bench.messagesTo(number)).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerLeavesTheMessageUncertainAtOnce() {
        bench.smsc()
                .behave(Behaviour.answering(Answer.DROP).reporting(Receipt.NONE).times(1));
        String number = owe();

        await().until(() -> bench.smsc().counts().submitted() == 1);
        // Sooner than the answer's time limit of two seconds: the end of the session is the answer.
        await().atMost(Duration.ofMillis(1_900)).until(() -> state("UNCERTAIN"));
        await().until(() -> bench.smsc().counts().sessions() >= 1);
        staysSo("UNCERTAIN");
        assertThat(bench.messagesTo(number)).hasSize(1);
    }

    @Test
    void afterABreakTheNextMessageGoesOutOverANewSession() {
        bench.smsc()
                .behave(Behaviour.answering(Answer.DROP).reporting(Receipt.NONE).times(1));
        owe();
        await().until(() -> state("UNCERTAIN"));
        UUID next = UUID.randomUUID();
        String number = bench.registerNewNumber(next);
        bench.publish(new ComplaintFiled(next, EventLanguage.HI, HOUR, 1));

        await().until(() -> bench.states(next).equals(List.of("DELIVERED")));
        assertThat(bench.messagesTo(number)).hasSize(1);
    }

    @Test
    void aPhoneThatCannotBeReachedIsUndelivered() {
        bench.smsc().behave(Behaviour.normal().reporting(Receipt.EXPIRED));
        owe();

        await().until(() -> state("UNDELIVERED"));
    }

    @Test
    void aReceiptThatComesWithTheAnswerIsNotLost() {
        bench.smsc().behave(Behaviour.normal().reportingAfter(0));
        List<UUID> refs = Stream.generate(UUID::randomUUID).limit(40).toList();
        refs.forEach(bench::registerNewNumber);
        refs.forEach(ref -> bench.publish(new ComplaintFiled(ref, EventLanguage.HI, HOUR, 1)));

        refs.forEach(ref -> await().until(() -> bench.states(ref).equals(List.of("DELIVERED"))));
        assertThat(bench.query("select 1 from early_receipt where gateway = 'smpp'"))
                .isEmpty();
    }

    @Test
    void aWorkerThatDiedLeavesItsMessageUncertain() {
        bench.smsc().behave(Behaviour.normal().reporting(Receipt.NONE));
        String number = owe();
        await().until(() -> state("SUBMITTED"));
        // As a kill between the claim and the answer leaves the row behind.
        bench.update("""
                update notification set state = 'SUBMITTING', lease = gen_random_uuid(),
                    lease_until = now() - interval '1 second', gateway = null, gateway_message_id = null
                where contact_ref = ?""", contactRef);

        await().until(() -> state("UNCERTAIN"));
        staysSo("UNCERTAIN");
        assertThat(bench.messagesTo(number)).hasSize(1);
    }

    /** So many a crash would leave uncertain: those with an answer that can't be written down count. */
    @Test
    void noMoreAreInDoubtThanMayBe() throws Exception {
        int most = Places.MOST_WINDOWS_IN_DOUBT * gateway.window();
        // Other tests leave some behind, under leases of an hour.
        int others = inDoubt();
        // They come over the same line as answers, and would hold it up for as long as nothing can be written.
        bench.smsc().behave(Behaviour.normal().reporting(Receipt.NONE));
        List<UUID> refs = Stream.generate(UUID::randomUUID).limit(most + 20L).toList();
        refs.forEach(bench::registerNewNumber);
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table early_receipt in access exclusive mode");
            refs.forEach(ref -> bench.publish(new ComplaintFiled(ref, EventLanguage.HI, HOUR, 1)));

            // Fewer free than are worth a claim may be left.
            await().until(() -> inDoubt() > others + most - gateway.window());
            await().during(Duration.ofSeconds(1)).until(() -> inDoubt() <= others + most);
            // The others are due and wait, and an operator sees for how long.
            await().until(() -> oldestDueSeconds() > 1);
            other.rollback();
        }
        refs.forEach(ref -> await().until(() -> bench.states(ref).equals(List.of("SUBMITTED"))));
        assertThat(oldestDueSeconds()).isZero();
    }

    private double oldestDueSeconds() {
        return meters.get("samvad.sms.oldest.due.seconds").gauge().value();
    }

    private int inDoubt() {
        return bench.query("select 1 from notification where state = 'SUBMITTING'")
                .size();
    }

    private String owe() {
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        return number;
    }

    private boolean state(String state) {
        return bench.states(contactRef).equals(List.of(state));
    }

    /** Longer than the first wait of the retry schedule and a poll of the queue together. */
    private void staysSo(String state) {
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(6)).until(() -> state(state));
    }
}
