package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;

class ReceiptTextTest {

    @ParameterizedTest
    @CsvSource({
        "DELIVRD, DELIVERED",
        "UNDELIV, UNDELIVERED",
        "EXPIRED, UNDELIVERED",
        "REJECTD, UNDELIVERED",
        "DELETED, UNDELIVERED"
    })
    void aFinalStateIsReadFromTheText(String word, Fate fate) {
        assertThat(ReceiptText.read(text(word))).contains(new DeliveryReceipt("smpp", "0a1B-9", fate));
    }

    @ParameterizedTest
    @CsvSource({"ENROUTE", "ACCEPTD", "UNKNOWN"})
    void aStateInBetweenIsNoReceipt(String word) {
        assertThat(ReceiptText.read(text(word))).isEmpty();
    }

    @Test
    void theParametersGoBeforeTheText() {
        DeliverSm message = text("DELIVRD");
        message.setOptionalParameters(
                new OptionalParameter.Receipted_message_id("other"), new OptionalParameter.Message_state((byte) 5));

        assertThat(ReceiptText.read(message)).contains(new DeliveryReceipt("smpp", "other", Fate.UNDELIVERED));
    }

    @Test
    void anIdWithoutTheClosingByteKeepsItsLastCharacter() {
        DeliverSm message = text("DELIVRD");
        message.setOptionalParameters(
                new OptionalParameter.Receipted_message_id("id7".getBytes(StandardCharsets.US_ASCII)));

        assertThat(ReceiptText.read(message)).contains(new DeliveryReceipt("smpp", "id7", Fate.DELIVERED));
    }

    @Test
    void whatSaysNothingIsNoReceipt() {
        DeliverSm message = new DeliverSm();
        message.setShortMessage("STOP".getBytes(StandardCharsets.US_ASCII));

        assertThat(ReceiptText.read(message)).isEmpty();
    }

    private static DeliverSm text(String word) {
        DeliverSm message = new DeliverSm();
        String text = "id:0a1B-9 sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:" + word
                + " err:000 text:";
        message.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
        return message;
    }
}
