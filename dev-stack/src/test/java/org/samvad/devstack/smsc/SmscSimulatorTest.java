package org.samvad.devstack.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.http.DevPort;
import org.samvad.devstack.http.HttpListener;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.test.Smsc;

class SmscSimulatorTest {

    private static final String PASSWORD = "SECRET12";
    private static final String NEWS = "आपके आवेदन पर नई जानकारी है। रसीद कोड से देखें।";

    private final Vertx vertx = HttpListener.vertx();
    private final SmscSimulator centre = SmscSimulator.start(FreePorts.next(), PASSWORD);
    private final DevPort port = DevPort.start(vertx, 0, List.of(centre.route()));
    private final Smsc smsc = Smsc.at(port.url() + "/dev/sms");

    private Sender sender;

    @BeforeEach
    void bind() throws IOException {
        sender = Sender.bound(centre, PASSWORD);
    }

    @AfterEach
    void stop() {
        sender.close();
        port.close();
        centre.close();
        vertx.close();
    }

    @Test
    void hindiMessageIsShownWithItsDltIdsAndReportedAsDelivered() throws Exception {
        String id = sender.hindi(NEWS);
        await().until(() -> !sender.receipts().isEmpty());
        assertThat(sender.receiptTexts().getFirst()).startsWith("id:" + id).contains("stat:DELIVRD err:000");
        assertThat(sender.receipts().getFirst().isSmscDeliveryReceipt()).isTrue();
        await().untilAsserted(() -> assertThat(smsc.received()).singleElement().satisfies(message -> {
            assertThat(message.messageId()).isEqualTo(id);
            assertThat(message.to()).isEqualTo("919876543210");
            assertThat(message.from()).isEqualTo("SAMVAD");
            assertThat(message.text()).isEqualTo(NEWS);
            assertThat(message.entityId()).isEqualTo("1201159100000000001");
            assertThat(message.templateId()).isEqualTo("1207161000000000001");
            assertThat(message.parts()).isEqualTo(1);
            assertThat(message.receipt()).isEqualTo("DELIVERED");
        }));
    }

    @Test
    void partsAreShownAsOneMessageWhateverOrderTheyComeIn() throws Exception {
        sender.hindiPart(7, 3, 3, "तीन");
        sender.hindiPart(7, 3, 1, "एक ");
        assertThat(smsc.received()).isEmpty();
        String second = sender.hindiPart(7, 3, 2, "दो ");
        assertThat(smsc.received()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("एक दो तीन");
            assertThat(message.parts()).isEqualTo(3);
            assertThat(message.messageId()).isNotEqualTo(second);
        });
        await().untilAsserted(() -> assertThat(sender.receipts()).hasSize(3));
    }

    @Test
    void gsmAlphabetIsDecodedWithItsEscapes() throws Exception {
        sender.english(new byte[] {0x00, 'S', 'a', 'm', 'v', 'a', 'd', 0x1B, 0x3C, '1', 0x1B, 0x3E, 0x1B, 0x65});
        assertThat(smsc.received().getFirst().text()).isEqualTo("@Samvad[1]€");
    }

    @Test
    void messageWithoutDltIdsIsRefused() {
        assertThatThrownBy(() -> sender.withoutDltIds(NEWS))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(0xC3));
        assertThat(smsc.received()).isEmpty();
        assertThat(smsc.counts().refused()).isEqualTo(1);
    }

    @Test
    void wrongPasswordIsNotBound() {
        assertThatThrownBy(() -> Sender.bound(centre, "WRONG")).isInstanceOf(IOException.class);
        await().untilAsserted(() -> assertThat(smsc.counts().refusedBinds()).isEqualTo(1));
    }

    @Test
    void throttledTwiceThenTakesTheThird() throws Exception {
        smsc.behave(Behaviour.answering(Answer.THROTTLE).times(2));
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> sender.hindi(NEWS))
                    .isInstanceOfSatisfying(
                            NegativeResponseException.class,
                            refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(0x58));
        }
        sender.hindi(NEWS);
        assertThat(smsc.received()).hasSize(1);
        assertThat(smsc.counts().submitted()).isEqualTo(3);
    }

    @Test
    void refusesWithTheStatusOfTheScript() {
        smsc.behave(Behaviour.refusing(0x0B));
        assertThatThrownBy(() -> sender.hindi(NEWS))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refusal -> assertThat(refusal.getCommandStatus()).isEqualTo(0x0B));
    }

    @Test
    void neverAnsweredMessageWasTakenAllTheSame() {
        sender.session().setTransactionTimer(300);
        smsc.behave(Behaviour.answering(Answer.NEVER).times(1));
        assertThatThrownBy(() -> sender.hindi(NEWS)).isInstanceOf(ResponseTimeoutException.class);
        assertThat(smsc.received()).hasSize(1);
    }

    @Test
    void connectionThatBreaksAfterAcceptingLeavesTheReceiptForTheNextSession() throws Exception {
        smsc.behave(Behaviour.answering(Answer.DROP).times(1));
        assertThatThrownBy(() -> sender.hindi(NEWS)).isInstanceOf(Exception.class);
        await().until(() -> smsc.counts().sessions() == 0);
        try (Sender next = Sender.bound(centre, PASSWORD)) {
            await().until(() -> next.receipts().size() == 1);
        }
        assertThat(smsc.received()).hasSize(1);
    }

    @Test
    void undeliveredMessageIsReportedAsSuch() throws Exception {
        smsc.behave(Behaviour.normal().reporting(Receipt.UNDELIVERED).reportingAfter(10));
        sender.hindi(NEWS);
        await().until(() -> !sender.receipts().isEmpty());
        assertThat(sender.receiptTexts().getFirst()).contains("dlvrd:000").contains("stat:UNDELIV");
    }

    @Test
    void slowAnswerComesAfterItsDelay() throws Exception {
        smsc.behave(Behaviour.normal().after(300));
        long before = System.nanoTime();
        sender.hindi(NEWS);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(290_000_000L);
    }

    @Test
    void resetForgetsMessagesAndMisbehaviour() throws Exception {
        sender.hindi(NEWS);
        smsc.behave(Behaviour.refusing(0x0B));
        smsc.reset();
        assertThat(smsc.received()).isEmpty();
        sender.hindi(NEWS);
        assertThat(smsc.received()).hasSize(1);
    }

    @Test
    void unicodeTextIsSentAsItWasWritten() throws Exception {
        String text = "क्षि ज़ ₹ 😀";
        sender.hindi(text);
        assertThat(smsc.received().getFirst().text().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
