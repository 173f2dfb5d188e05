package org.samvad.notification.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;
import static org.samvad.notification.Bench.newNumber;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class ContactPagesTest extends ServiceTest {

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void aSavedNumberIsConfirmedInThePersonsLanguageWithoutShowingIt() {
        String number = newNumber().substring(3);

        post(bench.tickets().ticket(contactRef, "register"), number, "hi")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<html lang=\"hi\">"))
                .body(containsString("नंबर जुड़ गया"))
                .body(not(containsString(number)));
        assertThat(bench.query("select language from contact where contact_ref = ?", contactRef))
                .containsExactly("HI");
    }

    @Test
    void whatWasSaidSwitchesLanguageWithoutTheNumber() {
        post(bench.tickets().ticket(contactRef, "register"), newNumber(), "hi")
                .body(containsString("href=\"/contact/saved?next=ACKNOWLEDGEMENT&amp;lang=en\""));
        given().get("/contact/saved?next=ACKNOWLEDGEMENT&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("The number is saved"))
                .body(containsString("aria-current=\"true\" lang=\"en\""));
        given().get("/contact/withdrawn?lang=en").then().statusCode(200).body(containsString("<html lang=\"en\">"));
    }

    @Test
    void onlyAFirstNumberIsToldOfAnAcknowledgement() {
        String promised = "एक SMS आएगा कि आपकी बात मिल गई";
        post(bench.tickets().ticket(contactRef, "register"), newNumber(), "hi").body(containsString(promised));
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));

        post(bench.tickets().ticket(contactRef, "replace"), newNumber(), "hi")
                .statusCode(200)
                .body(containsString("नंबर जुड़ गया"))
                .body(containsString("जब कोई नई जानकारी होगी"))
                .body(not(containsString(promised)));
    }

    @Test
    void theFormComesBackWithTheErrorAtTheFieldAndEverythingTypedKept() {
        String valid = bench.tickets().ticket(contactRef, "register");

        post(valid, "0788 <b>2320000", "en")
                .statusCode(400)
                .body("html.body.main.form.input.find { it.@id == 'phone' }.@value", equalTo("0788 <b>2320000"))
                .body(
                        "html.body.main.form.input.find { it.@id == 'phone' }.@'aria-describedby'",
                        containsString("phone-error"))
                .body("html.body.main.form.input.find { it.@name == 'contactTicket' }.@value", equalTo(valid))
                .body("html.body.main.form.span.find { it.@id == 'phone-error' }", containsString("letters"));
    }

    @Test
    void theFormThatCameBackCanBeSentAgain() {
        String valid = bench.tickets().ticket(contactRef, "register");
        post(valid, "12", "hi").statusCode(400).body(containsString("छोटा"));
        post(valid, newNumber(), "hi").statusCode(200);
    }

    @Test
    void switchingTheLanguageKeepsTheNumberAndStoresNothing() {
        String valid = bench.tickets().ticket(contactRef, "register");
        String number = newNumber();
        given().formParam("contactTicket", valid)
                .formParam("phone", number)
                .formParam("language", "en")
                .formParam("show", "hne")
                .post("/contact")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"hne\">"))
                .body(containsString(number))
                .body(containsString("value=\"en\" checked"));
        shownAfter("12", Map.of()).body(not(containsString("role=\"alert\"")));
        shownAfter("12", Map.of("checked", "true")).body(containsString("too short"));
        shownAfter("", Map.of("checked", "true")).body(containsString("Type a mobile number."));
        // The ticket is still good, so nothing was stored with it.
        post(valid, number, "hne").statusCode(200).body(containsString("नंबर जुड़ गे"));
    }

    @Test
    void theReceiptOpensAnEmptyFormInItsLanguageThatAsksForNothingYet() {
        String valid = bench.tickets().ticket(contactRef, "register");

        open(valid, "hne")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<html lang=\"hne\">"))
                .body("html.body.main.form.input.find { it.@id == 'phone' }.@value", equalTo(""))
                .body("html.body.main.form.input.find { it.@name == 'contactTicket' }.@value", equalTo(valid))
                .body(containsString("value=\"hi\" checked"))
                .body(not(containsString("role=\"alert\"")));
    }

    @Test
    void whoCanNoLongerLeaveANumberHearsItBeforeTypingIt() {
        open(bench.tickets().expired(contactRef, "register"), "en")
                .statusCode(403)
                .body(containsString("href=\"/track?lang=en\""))
                .body(not(containsString("id=\"phone\"")));
        open(bench.tickets().ticket(contactRef, "withdraw"), "en").statusCode(403);

        String used = bench.tickets().ticket(contactRef, "register");
        post(used, newNumber(), "en").statusCode(200);
        open(used, "en")
                .statusCode(409)
                .body(containsString("A number can&#39;t be given from here"))
                .body(containsString("A number is saved already"))
                .body(containsString("name=\"asked\" value=\"OPEN\""));
        open(bench.tickets().ticket(contactRef, "register"), "en").statusCode(409);
        open(bench.tickets().ticket(contactRef, "replace"), "en").statusCode(200);
        given().formParam("contactTicket", bench.tickets().ticket(contactRef, "withdraw"))
                .post("/contact/withdraw")
                .then()
                .statusCode(200);
        open(used, "en").statusCode(409).body(containsString("already used once"));
        refusedIn("hi", "OPEN", "ticket-used", "").body(containsString("यहां से नंबर नहीं दिया जा सकता"));
    }

    /** A switch to English, with what the page that came before had hidden in it. */
    private static ValidatableResponse shownAfter(String phone, Map<String, String> hidden) {
        return given().formParams(Map.of("contactTicket", "x", "phone", phone, "show", "en"))
                .formParams(hidden)
                .post("/contact")
                .then()
                .statusCode(200);
    }

    /** As the button of the receipt sends it. */
    private static ValidatableResponse open(String contactTicket, String language) {
        return given().formParams(Map.of("contactTicket", contactTicket, "language", language, "open", language))
                .post("/contact")
                .then();
    }

    @Test
    void anExpiredTicketLeadsToTrackingAndKeepsWhatWasTyped() {
        post(bench.tickets().expired(contactRef, "register"), "9826012345", "en")
                .statusCode(403)
                .body(containsString("href=\"/track?lang=en\""))
                .body(containsString("9826012345"));
    }

    @Test
    void aRefusalSwitchesLanguageAndKeepsItsReasonAndTheNumber() {
        String valid = bench.tickets().ticket(contactRef, "register");
        String number = newNumber();
        post(valid, newNumber(), "en").statusCode(200);
        post(valid, number, "en")
                .statusCode(409)
                .body(containsString("href=\"/?lang=en\" target=\"_blank\" rel=\"noopener\""))
                .body(containsString("<button form=\"refused\" name=\"show\" value=\"hne\""))
                .body(containsString("action=\"/contact/refused\""))
                .body(containsString("name=\"asked\" value=\"REGISTER\""))
                .body(containsString("name=\"problem\" value=\"ticket-used\""))
                .body(containsString("name=\"phone\" value=\"" + number + "\""));
        refusedIn("hne", "REGISTER", "ticket-used", number)
                .body(containsString("<html lang=\"hne\">"))
                .body(containsString(number));
        refusedIn("en", "REGISTER", "ticket-used", number).body(containsString("already used once"));
        refusedIn("hi", "WITHDRAW", "ticket-not-valid", "").body(containsString("नंबर नहीं हटा"));
        refusedIn("hi", "x", "x", "").body(containsString("name=\"problem\" value=\"ticket-not-valid\""));
    }

    private static ValidatableResponse refusedIn(String language, String asked, String problem, String number) {
        return given().formParams(Map.of("show", language, "asked", asked, "problem", problem, "phone", number))
                .post("/contact/refused")
                .then()
                .statusCode(200);
    }

    @Test
    void aUsedTicketIsExplained() {
        String valid = bench.tickets().ticket(contactRef, "register");
        post(valid, newNumber(), "en").statusCode(200);
        post(valid, newNumber(), "en").statusCode(409).body(containsString("already used once"));
    }

    @Test
    void aNumberIsWithdrawnByForm() {
        bench.registerNewNumber(contactRef);

        given().formParam("contactTicket", bench.tickets().ticket(contactRef, "withdraw"))
                .formParam("language", "en")
                .post("/contact/withdraw")
                .then()
                .statusCode(200)
                .body(containsString("Your number is erased"));
        assertThat(bench.query("select 1 from contact where contact_ref = ? and phone_sealed is not null", contactRef))
                .isEmpty();
    }

    @Test
    void aFalseTicketWithdrawsNothingAndSaysSo() {
        given().formParam("contactTicket", "nonsense")
                .post("/contact/withdraw")
                .then()
                .statusCode(403)
                .body(containsString("नंबर नहीं हटा"));
    }

    @Test
    void whoeverComesWithoutATicketIsLedToTracking() {
        given().get("/contact?lang=en").then().statusCode(200).body(containsString("href=\"/track?lang=en\""));
        given().get("/contact").then().statusCode(200).body(containsString("<html lang=\"hi\">"));
        post("", "", "hi").statusCode(403);
    }

    @Test
    void aStaffCookieIsNeitherNeededNorLookedAt() {
        given().cookie("__Secure-samvad-staff", "rubbish")
                .get("/contact")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String contactTicket, String phone, String language) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("contactTicket", contactTicket)
                .formParam("phone", phone)
                .formParam("language", language)
                .post("/contact")
                .then();
    }
}
