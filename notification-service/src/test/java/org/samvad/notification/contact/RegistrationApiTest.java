package org.samvad.notification.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.samvad.notification.Bench.newNumber;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.test.ContactTickets;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class RegistrationApiTest extends ServiceTest {

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void aNumberIsKeptSealedAndNoTableShowsItsDigits() {
        String number = bench.registerNewNumber(contactRef);

        assertThat(storedNumbers()).isEqualTo(1);
        String national = number.substring(3);
        assertThat(bench.dump())
                .contains(contactRef.toString())
                .doesNotContain(national)
                .doesNotContain(asHex(national));
    }

    @Test
    void theSameRequestAgainIsAnsweredTheSame() {
        String ticket = bench.tickets().ticket(contactRef, "register");
        String number = newNumber();
        bench.register(ticket, number).then().statusCode(204);
        bench.register(ticket, "0" + number.substring(3)).then().statusCode(204);

        assertThat(bench.query("select count(*) from outbox where record_key = ?", contactRef.toString()))
                .hasSize(1);
        assertThat(storedNumbers()).isEqualTo(1);
    }

    @Test
    void aUsedTicketTakesNoOtherNumber() {
        String ticket = bench.tickets().ticket(contactRef, "register");
        bench.register(ticket, newNumber()).then().statusCode(204);

        problem(bench.register(ticket, newNumber()).then(), 409, "ticket-used");
    }

    @Test
    void aSecondRegisterTicketDoesNotReplaceTheNumber() {
        bench.registerNewNumber(contactRef);

        problem(
                bench.register(bench.tickets().ticket(contactRef, "register"), newNumber())
                        .then(),
                409,
                "number-present");
    }

    @Test
    void aReplaceTicketDoes() {
        bench.registerNewNumber(contactRef);
        List<String> before =
                bench.query("select encode(phone_hash, 'hex') from contact where contact_ref = ?", contactRef);

        bench.register(bench.tickets().ticket(contactRef, "replace"), newNumber())
                .then()
                .statusCode(204);

        assertThat(bench.query("select encode(phone_hash, 'hex') from contact where contact_ref = ?", contactRef))
                .isNotEqualTo(before);
    }

    @Test
    void expiredForeignAndWithdrawTicketsLeaveNoNumber() {
        ContactTickets tickets = bench.tickets();
        for (String ticket : List.of(
                tickets.expired(contactRef, "register"),
                tickets.withWrongKey(contactRef, "register"),
                tickets.withWrongType(contactRef, "register"),
                tickets.withWrongAudience(contactRef, "register"),
                tickets.ticket(contactRef, "withdraw"),
                tickets.ticket(contactRef, "rename"),
                bench.staff().token("operator", "OPERATOR", "DURG"),
                tickets.ticket(contactRef, "register").substring(0, 80),
                "",
                "x".repeat(5_000))) {
            problem(bench.register(ticket, newNumber()).then(), 403, "ticket-not-valid");
        }
        assertThat(bench.query("select 1 from contact where contact_ref = ?", contactRef))
                .isEmpty();
    }

    @Test
    void aTicketThatIsLeftOutIsRefusedLikeAFalseOne() {
        problem(
                given().contentType(ContentType.JSON)
                        .body("{\"phone\":\"9826012345\"}")
                        .post("/api/v1/contacts")
                        .then(),
                403,
                "ticket-not-valid");
    }

    @ParameterizedTest
    @CsvSource({
        "0788 2320000, en, landline",
        "0788 2320000, hi, लैंडलाइन",
        "+1 202 555 0123, en, Indian mobile",
        "+1 202 555 0123, hi, भारत",
        "982601234, en, too short",
        "982601234, hi, छोटा",
        "98260abcde, en, letters",
        "98260abcde, hi, अक्षर"
    })
    void aNumberThatCannotBeUsedIsExplainedAndNeverRepeated(String typed, String language, String words) {
        bench.register(bench.tickets().ticket(contactRef, "register"), typed, language)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("phone"))
                .body("errors[0].message", containsString(words))
                .body(not(containsString(typed)));
    }

    @Test
    void aRefusedNumberDoesNotUseUpTheTicket() {
        String ticket = bench.tickets().ticket(contactRef, "register");
        bench.register(ticket, "12").then().statusCode(400);
        bench.register(ticket, newNumber()).then().statusCode(204);
    }

    @Test
    void devanagariDigitsAreTheSameNumber() {
        String ticket = bench.tickets().ticket(contactRef, "register");
        bench.register(ticket, "९८२६० ९८७६५").then().statusCode(204);
        bench.register(ticket, "+91 98260-98765").then().statusCode(204);
    }

    @Test
    void aWithdrawnNumberIsGoneAndMayBeWithdrawnAgain() {
        bench.registerNewNumber(contactRef);
        String ticket = bench.tickets().ticket(contactRef, "withdraw");

        bench.withdraw(ticket).then().statusCode(204);
        bench.withdraw(ticket).then().statusCode(204);

        assertThat(storedNumbers()).isZero();
        assertThat(bench.query(
                        "select 1 from used_ticket where contact_ref = ? and number_hash is not null", contactRef))
                .isEmpty();
    }

    @Test
    void aUsedWithdrawTicketDoesNotTakeALaterNumber() {
        String ticket = bench.tickets().ticket(contactRef, "withdraw");
        bench.withdraw(ticket).then().statusCode(204);
        bench.registerNewNumber(contactRef);

        problem(bench.withdraw(ticket).then(), 409, "ticket-used");
        assertThat(storedNumbers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "replace"})
    void aTicketForLeavingANumberWithdrawsNone(String purpose) {
        bench.registerNewNumber(contactRef);
        problem(bench.withdraw(bench.tickets().ticket(contactRef, purpose)).then(), 403, "ticket-not-valid");
        assertThat(storedNumbers()).isEqualTo(1);
    }

    @Test
    void brokenJsonAndHugeBodiesAreProblems() {
        given().contentType(ContentType.JSON)
                .body("{\"phone\": 98260")
                .post("/api/v1/contacts")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:samvad:problem:unreadable-body"))
                .body(not(containsString("98260")));
        given().contentType(ContentType.JSON)
                .body("{\"phone\":\"" + "9".repeat(20_000) + "\"}")
                .post("/api/v1/contacts")
                .then()
                .statusCode(413);
    }

    private int storedNumbers() {
        return bench.query("select 1 from contact where contact_ref = ? and phone_sealed is not null", contactRef)
                .size();
    }

    private static void problem(ValidatableResponse response, int status, String slug) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:samvad:problem:" + slug));
    }

    private static String asHex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(character -> hex.append(Integer.toHexString(character)));
        return hex.toString();
    }
}
