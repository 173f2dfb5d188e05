package org.samvad.notification.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class NotificationResourceTest extends ServiceTest {

    private static final String LIST = "/api/v1/notifications";

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void withoutATokenNothingIsShownOrDone() {
        given().get(LIST).then().statusCode(401).contentType("application/problem+json");
        given().post(LIST + "/" + UUID.randomUUID() + "/retry").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "QR_ADMIN", "AUDITOR"})
    void theWrongRoleSeesAndDoesNothing(String role) {
        String token = token(role);
        given().auth().oauth2(token).get(LIST).then().statusCode(403);
        given().auth()
                .oauth2(token)
                .post(LIST + "/" + UUID.randomUUID() + "/retry")
                .then()
                .statusCode(403);
    }

    @Test
    void expiredAndForeignTokensAreNone() {
        for (String token : List.of(
                bench.staff().expired("operator", "OPERATOR", "DURG"),
                bench.staff().withWrongKey("operator", "OPERATOR", "DURG"),
                bench.staff().withWrongType("operator", "OPERATOR", "DURG"),
                bench.staff().withWrongAudience("operator", "OPERATOR", "DURG"),
                bench.tickets().ticket(contactRef, "register"))) {
            given().auth().oauth2(token).get(LIST).then().statusCode(401);
        }
    }

    @Test
    void anOperatorSeesOutcomesAndNoNumber() {
        String number = refused();

        given().auth()
                .oauth2(token("OPERATOR"))
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id()))
                .body("items[0].state", equalTo("REFUSED"))
                .body("items[0].purpose", equalTo("ACKNOWLEDGEMENT"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].code", equalTo("0x0000000B"))
                .body("items[0].contact", matchesPattern("[0-9a-f]{8}"))
                .body(not(containsString(number.substring(3))))
                .body(not(containsString(contactRef.toString())));
    }

    @Test
    void theListGoesOnAtItsCursor() {
        bench.registerNewNumber(contactRef);
        bench.update("""
                insert into notification (id, contact_ref, purpose, language, event_version, state, due_at)
                select gen_random_uuid(), ?, 'NEWS', 'HI', n, 'CANCELLED', now() from generate_series(1, 120) n""", contactRef);
        String token = token("OPERATOR");
        List<String> first = given().auth().oauth2(token).get(LIST).jsonPath().getList("items.id");
        String next = given().auth().oauth2(token).get(LIST).jsonPath().getString("next");
        List<String> second = given().auth()
                .oauth2(token)
                .get(LIST + "?cursor=" + next)
                .jsonPath()
                .getList("items.id");

        assertThat(first).hasSize(50);
        assertThat(second).hasSize(50).doesNotContainAnyElementsOf(first);
        given().auth().oauth2(token).get(LIST + "?cursor=%C3%A4%C3%A4").then().statusCode(400);
        bench.update("delete from notification where contact_ref = ?", contactRef);
    }

    @Test
    void aRefusedMessageIsSentAgainOnRequest() {
        String number = refused();
        bench.smsc().behave(Behaviour.normal());

        retry(id()).statusCode(204);

        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        assertThat(bench.messagesTo(number)).hasSize(1);
        retry(id()).statusCode(409).body("type", equalTo("urn:samvad:problem:not-retriable"));
    }

    @Test
    void nothingIsSentAgainOnceTheNumberIsErased() {
        refused();
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        await().until(() ->
                bench.query("select 1 from contact where contact_ref = ? and ended_at is not null", contactRef)
                                .size()
                        == 1);

        retry(id()).statusCode(409).body("type", equalTo("urn:samvad:problem:number-erased"));
    }

    @Test
    void aMessageThatDoesNotExistIsNotFound() {
        retry(UUID.randomUUID().toString()).statusCode(404);
        retry("nonsense").statusCode(404);
    }

    private ValidatableResponse retry(String id) {
        return given().auth()
                .oauth2(token("OPERATOR"))
                .post(LIST + "/" + id + "/retry")
                .then();
    }

    private String refused() {
        bench.smsc().behave(Behaviour.refusing(0x0B));
        String number = bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("REFUSED")));
        return number;
    }

    private String id() {
        return bench.query("select id from notification where contact_ref = ?", contactRef)
                .getFirst();
    }

    private String token(String role) {
        return bench.staff().token("someone", role, "DURG");
    }
}
