package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.Poppler;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class PosterResourceTest extends ServiceTest {

    private IssuedCode code;

    @BeforeEach
    void issueCode() {
        code = issue("BHN-SUP");
    }

    private String path() {
        return CODES + "/" + code.codeId() + "/poster.pdf";
    }

    private ValidatableResponse get(String query) {
        return admin().get(path() + query).then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=A5", "?format=STICKER&cropMarks=true&languages=hi,hne,en"})
    void posterLeadsWhereTheCodeLeads(String query) throws Exception {
        byte[] pdf = get(query)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("samvad-BHN-SUP-" + code.codeId()))
                .extract()
                .asByteArray();
        BufferedImage page = Poppler.render(pdf, 110);
        assertThat(Decoders.zxingInAHand(page)).isEqualTo(code.url());
        assertThat(Decoders.boofcvInAHand(page)).isEqualTo(code.url());
        assertThat(Poppler.text(pdf)).contains("सुपेला");
    }

    @Test
    void posterIsSentOnceAndAskedForAgain() {
        String tag = get("").statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .extract()
                .header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        get("").header("ETag", tag);
        admin().header("If-None-Match", tag).get(path()).then().statusCode(304);
        get("?format=A5").header("ETag", not(equalTo(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "?format=A3, format",
        "?format=a4, format",
        "?cropMarks=yes, cropMarks",
        "?languages=en, languages",
        "'?languages=hi,fr', languages"
    })
    void whatCannotBeMeantIsNamed(String query, String field) {
        get(query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void deadCodesAreNotPrinted() {
        admin().post(CODES + "/" + code.codeId() + "/rotate").then().statusCode(201);
        get("").statusCode(409).body("type", endsWith("code-not-active"));
    }

    @Test
    void codesOfAClosedStationAreNotPrinted() {
        IssuedCode closing = issue("DHM-BOR");
        station("INACTIVE");
        admin().get(CODES + "/" + closing.codeId() + "/poster.pdf")
                .then()
                .statusCode(409)
                .body("type", endsWith("station-inactive"));
        station("ACTIVE");
    }

    private void station(String activity) {
        admin().contentType(ContentType.JSON)
                .body(Map.of(
                        "subdivision",
                        "DHM",
                        "name",
                        Map.of("en", "Bori", "hi", "बोरी"),
                        "type",
                        "STATION",
                        "activity",
                        activity))
                .put("/api/v1/stations/DHM-BOR")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "nonsense", "..%2F..%2Fetc"})
    void unknownCodesAreNotFound(String id) {
        admin().urlEncodingEnabled(false)
                .get(CODES + "/" + id + "/poster.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyTheUnitItselfMayPrint() {
        bearer(tokens().token("other", "QR_ADMIN", "RAIPUR")).get(path()).then().statusCode(403);
        bearer(tokens().token("other", "QR_ADMIN", "CHW")).get(path()).then().statusCode(403);
        bearer(tokens().token("own", "QR_ADMIN", "BHN")).get(path()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emoji 😀", "استقبالیہ", "\u202Eabc", "Ⅷ", "ि"})
    void labelThatCannotBePrintedNeverBecomesAPoster(String label) {
        refused(label);
    }

    @Test
    void labelOfTenThousandLettersIsRefused() {
        refused("क".repeat(10_000));
    }

    private void refused(String label) {
        admin().contentType(ContentType.JSON)
                .body(Map.of("stationCode", "BHN-SUP", "placement", Map.of("label", Map.of("en", "Gate", "hi", label))))
                .post(CODES)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("placement.label.hi")))
                .body(not(containsString(label)));
    }

    @Test
    void pageShowsTheChosenPosterInBothLanguages() {
        String page = "/console/qr/codes/" + code.codeId() + "/poster";
        console("QR_ADMIN")
                .get(page + "?format=STICKER&languages=hi&languages=hne&cropMarks=true")
                .then()
                .statusCode(200)
                .body(containsString("poster.svg?format=STICKER&amp;cropMarks=true&amp;languages=hi,hne\""))
                .body(containsString("PDF डाउनलोड करें"));
        console("QR_ADMIN").get(page + "?lang=en").then().body(containsString("Download PDF"));
        console("QR_ADMIN").get(page + "?format=A3").then().statusCode(400);
    }

    @Test
    void previewIsADrawingWithoutScriptOrStyle() {
        console("QR_ADMIN")
                .get("/console/qr/codes/" + code.codeId() + "/poster.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(not(containsString("<script")))
                .body(not(containsString("style")))
                .body(containsString("<svg"));
        console("QR_ADMIN")
                .get("/console/qr/codes/" + code.codeId() + "/poster.pdf")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
    }

    @Test
    void subdivisionThatIsNotLiveIsPrintedWithAWarning() {
        IssuedCode early = issue("CHW-JAM");
        console("QR_ADMIN")
                .get("/console/qr/codes/" + early.codeId() + "/poster")
                .then()
                .statusCode(200)
                .body(containsString("छावनी अनुविभाग अभी चालू नहीं है"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poster", "poster.svg", "poster.pdf"})
    void consoleIsForTheQrAdminOnly(String page) {
        String path = "/console/qr/codes/" + code.codeId() + "/" + page;
        nobody().accept("text/html").get(path).then().statusCode(303);
        console("REVIEWER").get(path).then().statusCode(403);
        console("QR_ADMIN").get(path).then().statusCode(200);
    }
}
