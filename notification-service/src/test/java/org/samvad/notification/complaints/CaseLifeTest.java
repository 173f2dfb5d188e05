package org.samvad.notification.complaints;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.complaint.FeedbackRequested;
import org.samvad.notification.Bench;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class CaseLifeTest extends ServiceTest {

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void aWholeCaseIsThreeMessagesAndThenNoNumber() {
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.publish(new ComplaintAnswered(contactRef, HOUR, 2));
        await().until(() -> bench.states(contactRef, "NEWS").equals(List.of("DELIVERED")));
        bench.publish(new FeedbackRequested(contactRef, HOUR, 3));
        await().until(() -> bench.states(contactRef, "FEEDBACK_REQUEST").equals(List.of("DELIVERED")));
        bench.publish(new ComplaintClosed(contactRef, HOUR, 4));
        awaitErased();

        assertThat(bench.messagesTo(number)).hasSize(3);
        assertThat(bench.query("select number_hash from used_ticket where contact_ref = ?", contactRef))
                .containsOnlyNulls();
    }

    @Test
    void newsWithoutANumberIsNoMessageNowOrLater() {
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        bench.publish(new ComplaintAnswered(contactRef, HOUR, 2));
        awaitVersion(2);
        bench.registerNewNumber(contactRef);

        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        assertThat(bench.query("select purpose from notification where contact_ref = ?", contactRef))
                .containsExactly("ACKNOWLEDGEMENT");
    }

    @Test
    void closingCancelsWhatStillWaits() {
        bench.smsc().behave(Behaviour.refusing(0x08));
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() ->
                bench.query("select 1 from notification where contact_ref = ? and attempts >= 2", contactRef)
                                .size()
                        == 1);
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        awaitErased();

        await().until(() -> bench.states(contactRef).equals(List.of("CANCELLED")));
        assertThat(bench.messagesTo(number)).isEmpty();
    }

    @Test
    void reopeningCancelsAFeedbackRequestThatStillWaits() {
        bench.smsc().behave(Behaviour.refusing(0x08));
        bench.registerNewNumber(contactRef);
        bench.publish(new FeedbackRequested(contactRef, HOUR, 3));
        await().until(() ->
                bench.query("select 1 from notification where contact_ref = ? and attempts >= 2", contactRef)
                                .size()
                        == 1);
        bench.publish(new ComplaintReopened(contactRef, HOUR, 4));

        await().until(() -> bench.states(contactRef).equals(List.of("CANCELLED")));
    }

    @Test
    void aNumberThatArrivesForAClosedMatterIsRefused() {
        bench.publish(new ComplaintClosed(contactRef, HOUR, 4));
        awaitVersion(4);

        given().formParams(Map.of("contactTicket", bench.tickets().ticket(contactRef, "register"), "open", "en"))
                .post("/contact")
                .then()
                .statusCode(409)
                .body(containsString("This matter is closed"));
        bench.register(bench.tickets().ticket(contactRef, "register"), Bench.newNumber(), "en")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:samvad:problem:matter-closed"));
        assertThat(bench.query("select 1 from contact where contact_ref = ? and phone_sealed is not null", contactRef))
                .isEmpty();
    }

    @Test
    void aNumberMayBeLeftAgainWhenTheMatterIsOpenAgain() {
        bench.publish(new ComplaintClosed(contactRef, HOUR, 4));
        bench.publish(new ComplaintReopened(contactRef, HOUR, 5));
        awaitVersion(5);

        bench.registerNewNumber(contactRef);
    }

    @Test
    void whatBecameOfAContactIsPublishedWithARisingVersion() {
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        awaitErased();

        assertThat(bench.published(contactRef, 4))
                .extracting(Bench.Published::type)
                .containsExactly(
                        "org.samvad.ContactRegistered",
                        "org.samvad.SmsOutcomeRecorded",
                        "org.samvad.SmsOutcomeRecorded",
                        "org.samvad.ContactErased");
        assertThat(bench.published(contactRef, 4))
                .extracting(Bench.Published::body)
                .satisfiesExactly(
                        body -> assertThat(body).contains("\"version\":1"),
                        body -> assertThat(body).contains("\"version\":2", "\"outcome\":\"SUBMITTED\""),
                        body -> assertThat(body).contains("\"version\":3", "\"outcome\":\"DELIVERED\""),
                        body -> assertThat(body).contains("\"version\":4", "\"reason\":\"CASE_ENDED\""));
    }

    private void awaitVersion(long version) {
        await().until(() -> bench.query("select complaint_version from contact where contact_ref = ?", contactRef)
                .equals(List.of(String.valueOf(version))));
    }

    private void awaitErased() {
        await().until(() -> bench.query("""
                        select 1 from contact where contact_ref = ? and phone_sealed is null and phone_hash is null
                        and language is null and ended_at is not null""", contactRef).size() == 1);
    }
}
