package org.samvad.notification.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samvad.devstack.DltRegistration;
import org.samvad.devstack.smsc.ReceivedSms;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.complaint.FeedbackRequested;
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

    static Stream<Function<UUID, ComplaintEvent>> lateEvents() {
        return Stream.of(
                contact -> new ComplaintFiled(contact, EventLanguage.HI, HOUR, 1),
                contact -> new ComplaintAnswered(contact, HOUR, 2),
                contact -> new FeedbackRequested(contact, HOUR, 3),
                contact -> new ComplaintClosed(contact, HOUR, 4));
    }

    /** Nor may a case that was closed and is open again lose its number, which is wanted. */
    @ParameterizedTest
    @MethodSource("lateEvents")
    void nothingIsOwedByAnEventThatArrivesBehindALaterOne(Function<UUID, ComplaintEvent> late) {
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintReopened(contactRef, HOUR, 5));
        bench.publish(late.apply(contactRef));
        letOthersPassUnchanged();

        assertThat(bench.states(contactRef)).isEmpty();
        assertThat(bench.query(
                        "select ended_at is null and erase_at is null and phone_sealed is not null from contact"
                                + " where contact_ref = ?",
                        contactRef))
                .containsExactly("t");
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

    /** The same by an event that nobody knows, and that has no effect on the contact: it is put aside when its turn comes. */
    private void letOthersPassUnchanged() {
        String parked = "select record_offset from inbox_parked order by parked_at";
        int before = bench.query(parked).size();
        bench.publish(UUID.randomUUID(), "org.samvad.ComplaintPainted", contactRef.toString(), "{}");
        await().until(() -> bench.query(parked).size() > before);
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
