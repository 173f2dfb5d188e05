package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.ServiceTest;

/** A QR admin of one subdivision, and one of another district. */
@QuarkusTest
class ScopeTest extends ServiceTest {

    private RequestSpecification adminOf(String unit) {
        return bearer(tokens().token("unit.admin", "QR_ADMIN", unit));
    }

    private RequestSpecification consoleOf(String unit) {
        String token = tokens().token("unit.admin", "QR_ADMIN", unit, CSRF);
        return nobody().cookie("__Secure-samvad-staff", token).accept("text/html");
    }

    private static Response send(RequestSpecification request, String method, String path) {
        return switch (method) {
            case "POST" ->
                request.contentType(ContentType.JSON)
                        .body(Map.of("reason", "x", "placement", Map.of("code", "GATE"), "stationCode", "CHW-CHW"))
                        .post(path);
            case "PUT" ->
                request.contentType(ContentType.JSON)
                        .body(Map.of(
                                "name", Map.of("en", "A", "hi", "अ"),
                                "subdivision", "BHN",
                                "type", "STATION",
                                "activity", "ACTIVE"))
                        .put(path);
            default -> request.get(path);
        };
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /image.png", "GET, /image.svg", "GET, /poster.pdf", "POST, /rotate", "POST, /revoke"})
    void codesOfAnotherUnitAreClosed(String method, String path) {
        String code = issue("CHW-CHW").codeId();
        for (String unit : List.of("BHN", "RAIPUR", "")) {
            assertThat(send(adminOf(unit), method, CODES + "/" + code + path).statusCode())
                    .as(unit)
                    .isEqualTo(403);
        }
        assertThat(send(adminOf("CHW"), method, CODES + "/" + code + path).statusCode())
                .isIn(200, 201);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,  /api/v1/stations/BHN-SUP",
        "PUT,  /api/v1/subdivisions/BHN",
        "GET,  /api/v1/stations/BHN-SUP/history",
        "GET,  /api/v1/subdivisions/BHN/history",
        "GET,  /api/v1/stations/directory.csv"
    })
    void directoryIsTheDistricts(String method, String path) {
        for (String unit : List.of("BHN", "RAIPUR", "")) {
            assertThat(send(adminOf(unit), method, path).statusCode()).as(unit).isEqualTo(403);
        }
    }

    @Test
    void fileOfADirectoryIsTheDistricts() {
        assertThat(adminOf("BHN")
                        .contentType("text/csv")
                        .body("subdivision_code\nBHN\n")
                        .post("/api/v1/stations/import")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directory", "/directory/stations/BHN-SUP", "/directory/export.csv"})
    void soAreTheirPages(String page) {
        assertThat(consoleOf("BHN").get("/console/qr" + page).statusCode()).isEqualTo(403);
    }

    @Test
    void codesAreIssuedForTheOwnUnitOnly() {
        assertThat(send(adminOf("BHN"), "POST", CODES).statusCode()).isEqualTo(403);
        assertThat(send(adminOf("CHW"), "POST", CODES).statusCode()).isEqualTo(201);
        for (Map<String, ?> bulk : List.of(
                Map.of("placements", List.of("GATE")), Map.of("placements", List.of("GATE"), "subdivision", "CHW"))) {
            adminOf("BHN")
                    .contentType(ContentType.JSON)
                    .body(bulk)
                    .post(CODES + "/bulk")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void listHoldsTheOwnUnitsCodes() {
        String own = issue("BHN-SUP").codeId();
        String other = issue("CHW-CHW").codeId();
        assertThat(adminOf("BHN").get(CODES).jsonPath().getList("codes.codeId"))
                .contains(own)
                .doesNotContain(other);
        assertThat(adminOf("BHN").get(CODES + "?stationCode=CHW-CHW").jsonPath().getList("codes"))
                .isEmpty();
        assertThat(consoleOf("BHN").get("/console/qr").asString())
                .contains(own)
                .doesNotContain(other)
                .doesNotContain("CHW-CHW");
        assertThat(admin().get(CODES).jsonPath().getList("codes.codeId")).contains(own, other);
    }

    @Test
    void formsOfTheConsoleAreClosedToo() {
        String code = issue("CHW-CHW").codeId();
        for (String path : List.of("/codes/" + code + "/rotate", "/codes/" + code + "/revoke", "/codes")) {
            consoleOf("BHN")
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParams(Map.of(
                            "csrf", CSRF, "reason", "x", "station", "CHW-CHW", "placement", "GATE", "language", "hi"))
                    .post("/console/qr" + path)
                    .then()
                    .statusCode(403);
        }
        assertThat(admin().get(CODES + "/" + code).jsonPath().getString("state"))
                .isEqualTo("ACTIVE");
    }
}
