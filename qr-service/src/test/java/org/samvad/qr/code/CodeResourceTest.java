package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class CodeResourceTest extends ServiceTest {

    private ValidatableResponse post(String path, Object body) {
        return admin().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private ValidatableResponse tryIssue(String station, Object placement) {
        return post(CODES, Map.of("stationCode", station, "placement", placement));
    }

    @Test
    void issuedCodeHasAddressImagesAndLocation() {
        ValidatableResponse answer = tryIssue("BHN-SUP", Map.of("code", "RECEPTION"))
                .statusCode(201)
                .body("codeId", matchesPattern("[0-9A-HJKMNP-TV-Z]{8}"))
                .body("url", matchesPattern("http://LOCALHOST:8080/S/[0-9A-HJKMNP-TV-Z]{22}"))
                .body("stationCode", equalTo("BHN-SUP"))
                .body("placement.name.hi", equalTo("स्वागत कक्ष"))
                .body("state", equalTo("ACTIVE"))
                .body("replacedBy", nullValue());
        String id = answer.extract().path("codeId");
        answer.header("Location", endsWith(CODES + "/" + id));
        admin().get(CODES + "/" + id)
                .then()
                .statusCode(200)
                .body("images.png", startsWith(CODES + "/" + id + "/image.png?v="))
                .body("language", equalTo("HI"))
                .body("history", hasSize(1))
                .body("history[0].state", equalTo("ACTIVE"))
                .body("history[0].by", equalTo("qr.admin"));
    }

    @Test
    void ownLabelIsKeptInBothLanguages() {
        Map<String, ?> label = Map.of("label", Map.of("en", " Room 4/B ", "hi", "कमरा ४/ब"));
        tryIssue("BHN-SUP", label)
                .statusCode(201)
                .body("placement.code", nullValue())
                .body("placement.name.en", equalTo("Room 4/B"))
                .body("placement.name.hi", equalTo("कमरा ४/ब"));
    }

    @Test
    void codeIsIssuedBeforeItsSubdivisionIsLive() {
        tryIssue("PTN-PTN", Map.of("code", "GATE")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BHN-NOPE", "bhn-sup", "", "x' or '1'='1", "सुपेला"})
    void unknownStationIsNamedAsTheProblem(String station) {
        tryIssue(station, Map.of("code", "RECEPTION"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("stationCode")));
    }

    @Test
    void inactiveStationGetsNoNewCodes() {
        IssuedCode old = issue("DST-CYB");
        Map<String, ?> station = Map.of(
                "subdivision", "DST",
                "name", Map.of("en", "Cyber cell", "hi", "साइबर सेल"),
                "type", "UNIT",
                "activity", "INACTIVE");
        admin().contentType(ContentType.JSON)
                .body(station)
                .put("/api/v1/stations/DST-CYB")
                .then()
                .statusCode(204);
        tryIssue("DST-CYB", Map.of("code", "GATE")).statusCode(409).body("type", endsWith("station-inactive"));
        post(CODES + "/" + old.codeId() + "/rotate", Map.of()).statusCode(409);
        admin().get(CODES + "/" + old.codeId()).then().body("state", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception", "OTHER", "", "😀"})
    void unknownPlacementIsNamedAsTheProblem(String placement) {
        tryIssue("BHN-SUP", Map.of("code", placement))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("placement.code")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "emoji 😀", "استقبالیہ", "x\u202Ey"})
    void labelThatCanNotBePrintedIsRefusedAndNotRepeated(String label) {
        String answer = tryIssue("BHN-SUP", Map.of("label", Map.of("en", "Fine", "hi", label)))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("placement.label.hi")))
                .extract()
                .asString();
        assertThat(label.isBlank() || !answer.contains(label)).isTrue();
    }

    @Test
    void labelOfTenThousandCharactersIsRefused() {
        tryIssue("BHN-SUP", Map.of("label", Map.of("en", "a".repeat(10_000), "hi", "क".repeat(10_000))))
                .statusCode(400)
                .body("errors.field", equalTo(List.of("placement.label.en", "placement.label.hi")));
    }

    @Test
    void bodyThatIsTooLargeIsRefusedUnread() {
        tryIssue("BHN-SUP", Map.of("label", Map.of("en", "a".repeat(3_000_000), "hi", "b")))
                .statusCode(413);
    }

    @Test
    void placementNeedsCodeOrLabelAndNotBoth() {
        tryIssue("BHN-SUP", Map.of()).statusCode(400);
        Map<String, ?> both = Map.of("code", "GATE", "label", Map.of("en", "A", "hi", "अ"));
        tryIssue("BHN-SUP", both).statusCode(400);
        post(CODES, Map.of("stationCode", "BHN-SUP")).statusCode(400);
        post(CODES, "{").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void revokedCodeKeepsItsReasonAndNeverComesBack() {
        String path = CODES + "/" + issue("BHN-BHT").codeId();
        post(path + "/revoke", Map.of("reason", "Poster was stolen"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        post(path + "/revoke", Map.of("reason", "Again")).statusCode(409).body("type", endsWith("code-not-active"));
        post(path + "/rotate", Map.of()).statusCode(409);
        admin().get(path)
                .then()
                .body("history.state", equalTo(List.of("ACTIVE", "REVOKED")))
                .body("history[1].reason", equalTo("Poster was stolen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\"two\\nlines\"}", "{\"reason\":null}"})
    void revocationNeedsAReason(String body) {
        String path = CODES + "/" + issue("BHN-BHT").codeId();
        post(path + "/revoke", body).statusCode(400).body("errors.field", equalTo(List.of("reason")));
        admin().get(path).then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void rotatedCodePointsToItsSuccessorAtTheSamePlace() {
        IssuedCode old = issue("BHN-NEW", Map.of("code", "WAITING_AREA"));
        ValidatableResponse answer = post(CODES + "/" + old.codeId() + "/rotate", Map.of())
                .statusCode(201)
                .body("codeId", not(equalTo(old.codeId())))
                .body("state", equalTo("ACTIVE"))
                .body("stationCode", equalTo("BHN-NEW"))
                .body("placement.code", equalTo("WAITING_AREA"));
        String successor = answer.extract().path("codeId");
        admin().get(CODES + "/" + old.codeId())
                .then()
                .body("state", equalTo("REPLACED"))
                .body("replacedBy", equalTo(successor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "abcdefgh", "nope", "0000000U"})
    void unknownCodeIsNotFound(String code) {
        for (String path : List.of("", "/image.png", "/image.svg")) {
            admin().get(CODES + "/" + code + path).then().statusCode(404).contentType("application/problem+json");
        }
        post(CODES + "/" + code + "/revoke", Map.of("reason", "x")).statusCode(404);
        post(CODES + "/" + code + "/rotate", Map.of()).statusCode(404);
    }

    @Test
    void listGoesPageByPageFromTheNewest() {
        List<String> issued = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issued.addFirst(issue("CHW-KUM").codeId());
        }
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            var request = admin().queryParam("stationCode", "CHW-KUM").queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(CODES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("codes.codeId"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(listed).isEqualTo(issued);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=x"})
    void listRefusesParametersOutOfRange(String query) {
        admin().get(CODES + "?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void usualPlacesAreListed() {
        admin().get(CODES + "/placements")
                .then()
                .statusCode(200)
                .body("find { it.code == 'WOMENS_HELP_DESK' }.name.hi", equalTo("महिला हेल्प डेस्क"));
    }
}
