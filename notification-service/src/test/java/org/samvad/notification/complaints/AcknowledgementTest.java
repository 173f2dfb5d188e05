package org.samvad.notification.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.DltRegistration;
import org.samvad.devstack.smsc.ReceivedSms;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.kit.kafka.EventJson;
import org.samvad.notification.Bench;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class AcknowledgementTest extends ServiceTest {

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void goesOutWhenTheNumberComesAfterTheEvent() {
        bench.publish(filed(1));
        await().until(() -> !bench.query("select 1 from contact where contact_ref = ?", contactRef)
                .isEmpty());

        String number = bench.registerNewNumber(contactRef);

        await().untilAsserted(() -> assertThat(bench.states(contactRef)).containsExactly("DELIVERED"));
        assertThat(bench.messagesTo(number)).singleElement().satisfies(AcknowledgementTest::isHindiAcknowledgement);
    }

    @Test
    void goesOutWhenTheNumberComesBeforeTheEvent() {
        String number = bench.registerNewNumber(contactRef);
        assertThat(bench.states(contactRef)).isEmpty();

        bench.publish(filed(1));

        await().untilAsserted(() -> assertThat(bench.states(contactRef)).containsExactly("DELIVERED"));
        assertThat(bench.messagesTo(number)).singleElement().satisfies(AcknowledgementTest::isHindiAcknowledgement);
    }

    @Test
    void isInEnglishForWhoeverAsksForEnglish() {
        bench.publish(filed(1));
        String ticket = bench.tickets().ticket(contactRef, "register");
        String number = Bench.newNumber();
        bench.register(ticket, number, "en").then().statusCode(204);

        await().untilAsserted(() -> assertThat(bench.messagesTo(number))
                .extracting(ReceivedSms::text)
                .containsExactly("Samvad: Your application was received. Keep your receipt code safe."));
    }

    @Test
    void goesOutOnceHoweverOftenTheEventComes() {
        UUID eventId = UUID.randomUUID();
        String body = EventJson.write(filed(1));
        String number = bench.registerNewNumber(contactRef);
        for (UUID id : List.of(eventId, eventId, UUID.randomUUID())) {
            bench.publish(id, "org.samvad.ComplaintFiled", contactRef.toString(), body);
        }
        letOthersPass();

        assertThat(bench.states(contactRef)).hasSize(1);
        await().untilAsserted(() -> assertThat(bench.messagesTo(number)).hasSize(1));
    }

    @Test
    void isNotOwedByAnEventThatArrivesBehindALaterOne() {
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintReopened(contactRef, HOUR, 5));
        bench.publish(filed(1));
        letOthersPass();

        assertThat(bench.states(contactRef)).isEmpty();
    }

    @Test
    void isNotHeldUpByAnEventNobodyKnows() {
        bench.publish(UUID.randomUUID(), "org.samvad.ComplaintPainted", contactRef.toString(), "{}");
        bench.publish(UUID.randomUUID(), "org.samvad.ComplaintFiled", contactRef.toString(), "{broken");
        bench.publish(filed(1));
        String number = bench.registerNewNumber(contactRef);

        await().untilAsserted(() -> assertThat(bench.messagesTo(number)).hasSize(1));
        assertThat(bench.query("select reason from inbox_parked")).contains("UNKNOWN_TYPE", "UNREADABLE");
    }

    private ComplaintFiled filed(long version) {
        return new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, version);
    }

    /** Events of one key are handled in order: when a later one has had its effect, the earlier ones have, too. */
    private void letOthersPass() {
        bench.publish(new ComplaintReopened(contactRef, HOUR, 99));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> bench.query("select complaint_version from contact where contact_ref = ?", contactRef)
                        .equals(List.of("99")));
    }

    private static void isHindiAcknowledgement(ReceivedSms sms) {
        assertThat(sms.text()).isEqualTo("संवाद: आपका आवेदन मिल गया है। रसीद कोड संभालकर रखें।");
        assertThat(sms.from()).isEqualTo("SAMVAD");
        assertThat(sms.entityId()).isEqualTo(DltRegistration.EXAMPLE.get("samvad.sms.entity-id"));
        assertThat(sms.templateId())
                .isEqualTo(DltRegistration.EXAMPLE.get("samvad.sms.template.acknowledgement.hi.id"));
        assertThat(sms.parts()).isEqualTo(1);
    }
}
