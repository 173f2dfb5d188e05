package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

/** A subdivision's own posters, and those that its rotations queue, are its own business and nobody else's. */
@QuarkusTest
class HealthScopeTest extends ServiceTest {

    private static final String PAGE = "/console/qr/health";

    private RequestSpecification adminOf(String unit) {
        return bearer(tokens().token("unit.admin", "QR_ADMIN", unit));
    }

    private RequestSpecification consoleOf(String unit) {
        String token = tokens().token("unit.admin", "QR_ADMIN", unit, CSRF);
        return nobody().cookie("__Secure-samvad-staff", token).accept("text/html");
    }

    /** What the rotation put on the list. */
    private record Queued(String codeId, long line) {}

    private Queued rotated(String unit, String station) {
        IssuedCode old = issue(station);
        String successor = adminOf(unit)
                .contentType(ContentType.JSON)
                .post(CODES + "/" + old.codeId() + "/rotate")
                .then()
                .statusCode(201)
                .extract()
                .path("codeId");
        Number line = admin().get(CODES + "/reprints").path("find { it.codeId == '" + successor + "' }.id");
        return new Queued(successor, line.longValue());
    }

    @Test
    void unitSeesItsOwnPostersOnly() {
        String own = issue("BHN-SUP").codeId();
        String district = issue("BHN-VAI").codeId();
        adminOf("BHN").get(CODES + "/health").then().statusCode(200).body("codeId", hasItem(own));
        consoleOf("BHN").get(PAGE).then().statusCode(200).body(containsString(own));
        admin().get(CODES + "/health").then().body("codeId", hasItem(district));
        for (String unit : List.of("CHW", "RAIPUR", "")) {
            adminOf(unit).get(CODES + "/health").then().statusCode(200).body("codeId", not(hasItem(own)));
            consoleOf(unit).get(PAGE).then().statusCode(200).body(not(containsString(own)));
        }
    }

    @Test
    void unitPrintsWhatItsRotationQueuedAndNoOther() {
        Queued queued = rotated("BHN", "BHN-SUP");
        adminOf("BHN").get(CODES + "/reprints").then().statusCode(200).body("codeId", hasItem(queued.codeId()));
        consoleOf("BHN").get(PAGE).then().body(containsString(queued.codeId()));
        for (String unit : List.of("CHW", "RAIPUR", "")) {
            adminOf(unit).get(CODES + "/reprints").then().statusCode(200).body("codeId", not(hasItem(queued.codeId())));
            consoleOf(unit).get(PAGE).then().body(not(containsString(queued.codeId())));
            adminOf(unit)
                    .post(CODES + "/reprints/" + queued.line() + "/done")
                    .then()
                    .statusCode(403);
            assertThat(tick(unit, queued)).isEqualTo(403);
        }
        admin().get(CODES + "/reprints").then().body("codeId", hasItem(queued.codeId()));
        adminOf("BHN")
                .post(CODES + "/reprints/" + queued.line() + "/done")
                .then()
                .statusCode(204);
        admin().get(CODES + "/reprints").then().body("codeId", not(hasItem(queued.codeId())));
    }

    private int tick(String unit, Queued queued) {
        return consoleOf(unit)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(Map.of("csrf", CSRF))
                .post(PAGE + "/reprints/" + queued.line())
                .statusCode();
    }

    @Test
    void pageTicksALineOfTheOwnUnitOff() {
        Queued queued = rotated("BHN", "BHN-SUP");
        assertThat(tick("BHN", queued)).isEqualTo(303);
        admin().get(CODES + "/reprints").then().body("codeId", not(hasItem(queued.codeId())));
    }

    @Test
    void barLeadsAUnitToNoPageThatRefusesIt() {
        List<String> links =
                consoleOf("BHN").get("/console/qr").htmlPath().getList("**.findAll { it.name() == 'nav' }.a.@href");
        assertThat(links).contains(PAGE).doesNotContain("/console/qr/directory");
        for (String link : links) {
            consoleOf("BHN").get(link).then().statusCode(200);
        }
        console("QR_ADMIN").get("/console/qr").then().body(containsString("\"/console/qr/directory\""));
    }
}
