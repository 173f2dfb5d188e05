package org.samvad.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.devstack.smsc.Receipt;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.notification.ServiceTest;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;
import org.samvad.notification.gateway.SubmitResult;
import org.samvad.notification.notification.ClaimedNotification;

@QuarkusTest
class ReceiptsTest extends ServiceTest {

    @Inject
    ResultJournal receipts;

    @Inject
    ResultBook results;

    private final UUID contactRef = UUID.randomUUID();
    private final String messageId = UUID.randomUUID().toString();
    private final DeliveryReceipt delivered = new DeliveryReceipt("test", messageId, Fate.DELIVERED);
    private ClaimedNotification claimed;

    @BeforeEach
    void claim() {
        bench.smsc().behave(Behaviour.normal().reporting(Receipt.NONE));
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("SUBMITTED")));
        UUID lease = UUID.randomUUID();
        bench.update("""
                update notification set state = 'SUBMITTING', lease = ?, lease_until = now() + interval '1 hour',
                    gateway = null, gateway_message_id = null where contact_ref = ?""", lease, contactRef);
        String id = bench.query("select id from notification where contact_ref = ?", contactRef)
                .getFirst();
        claimed = new ClaimedNotification(
                UUID.fromString(id), contactRef, SmsPurpose.ACKNOWLEDGEMENT, EventLanguage.HI, 1, lease);
    }

    @Test
    void aReceiptBeforeTheMessagesIdIsKeptForIt() {
        receipts.received(delivered);
        assertThat(bench.states(contactRef)).containsExactly("SUBMITTING");

        results.write(claimed, "test", new SubmitResult.Accepted(messageId));

        assertThat(bench.states(contactRef)).containsExactly("DELIVERED");
        assertThat(bench.query("select 1 from early_receipt where gateway_message_id = ?", messageId))
                .isEmpty();
    }

    @RepeatedTest(20)
    void aReceiptAtTheSameMomentAsTheIdIsNotLost() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Void> receipt = CompletableFuture.runAsync(() -> {
            pass(together);
            receipts.received(delivered);
        });
        pass(together);
        results.write(claimed, "test", new SubmitResult.Accepted(messageId));
        receipt.get();

        assertThat(bench.states(contactRef)).containsExactly("DELIVERED");
        assertThat(bench.query("select 1 from early_receipt where gateway_message_id = ?", messageId))
                .isEmpty();
    }

    @Test
    void aRepeatedOrLaterReceiptChangesNothing() {
        results.write(claimed, "test", new SubmitResult.Accepted(messageId));
        receipts.received(delivered);
        receipts.received(delivered);
        receipts.received(new DeliveryReceipt("test", messageId, Fate.UNDELIVERED));

        assertThat(bench.states(contactRef)).containsExactly("DELIVERED");
    }

    @Test
    void aReceiptOfAnotherGatewayIsNotOurs() {
        results.write(claimed, "test", new SubmitResult.Accepted(messageId));
        receipts.received(new DeliveryReceipt("other", messageId, Fate.DELIVERED));

        assertThat(bench.states(contactRef)).containsExactly("SUBMITTED");
    }

    @Test
    void anAnswerThatComesAfterTheLeaseIsStillTheTruth() {
        bench.update(
                "update notification set lease_until = now() - interval '1 hour' where contact_ref = ?", contactRef);
        await().until(() -> bench.states(contactRef).equals(List.of("UNCERTAIN")));

        results.write(claimed, "test", new SubmitResult.Accepted(messageId));

        assertThat(bench.states(contactRef)).containsExactly("SUBMITTED");
    }

    @Test
    void whoeverHasNoLeaseSaysNothing() {
        ClaimedNotification stranger = new ClaimedNotification(
                claimed.id(), contactRef, SmsPurpose.ACKNOWLEDGEMENT, EventLanguage.HI, 1, UUID.randomUUID());
        results.write(stranger, "test", new SubmitResult.Accepted(messageId));

        assertThat(bench.states(contactRef)).containsExactly("SUBMITTING");
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
