package org.samvad.notification.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class ConsolePagesTest extends ServiceTest {

    private static final String PAGE = "/console/notifications";
    private static final String CSRF = "0123456789abcdef";

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void whoeverIsNotSignedInIsSentToTheLogin() {
        browser()
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/login?next=%2Fconsole%2Fnotifications"));
        browser()
                .cookie("__Secure-samvad-staff", bench.staff().expired("operator", "OPERATOR", "DURG"))
                .get(PAGE)
                .then()
                .statusCode(303);
    }

    @Test
    void theWrongRoleGetsAPageThatSaysSo() {
        as("REVIEWER").get(PAGE).then().statusCode(403).contentType("text/html");
    }

    @Test
    void anOperatorReadsOutcomesInBothLanguagesAndCanSendAgain() {
        String number = refused();

        as("OPERATOR")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("गेटवे ने मना किया"))
                .body(containsString("फिर भेजें"))
                .body(not(containsString(number.substring(3))));
        as("OPERATOR")
                .get(PAGE + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Refused"))
                .body(containsString(CSRF));
    }

    @Test
    void whoeverReadsComplaintsDoesNotSeeWhenMessagesWent() {
        as("DISTRICT_ADMIN").get(PAGE + "?lang=en").then().statusCode(403);
    }

    @Test
    void aFormWithoutItsSecretChangesNothing() {
        refused();
        as("OPERATOR")
                .formParam("lang", "en")
                .post(PAGE + "/" + id() + "/retry")
                .then()
                .statusCode(403);
        as("OPERATOR")
                .formParam("csrf", "guess")
                .post(PAGE + "/" + id() + "/retry")
                .then()
                .statusCode(403);
        await().until(() -> bench.states(contactRef).equals(List.of("REFUSED")));
    }

    @Test
    void theFormSendsAgainAndComesBackToTheList() {
        refused();
        bench.smsc().behave(Behaviour.normal());

        as("OPERATOR")
                .formParam("csrf", CSRF)
                .formParam("lang", "en")
                .post(PAGE + "/" + id() + "/retry")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?lang=en"));

        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
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

    private RequestSpecification as(String role) {
        return browser().cookie("__Secure-samvad-staff", bench.staff().token("someone", role, "DURG", CSRF));
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }
}
