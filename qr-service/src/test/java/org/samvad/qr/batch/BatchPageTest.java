package org.samvad.qr.batch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class BatchPageTest extends ServiceTest {

    private static final String PAGE = "/console/qr/batches";

    private ValidatableResponse post(Map<String, String> fields) {
        return console("QR_ADMIN")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(PAGE)
                .then();
    }

    private static Map<String, String> form(Map<String, String> fields) {
        Map<String, String> complete = new HashMap<>(
                Map.of("csrf", CSRF, "subdivision", "BHN", "format", "A4", "languages", "hi", "output", "PDF"));
        complete.putAll(fields);
        return complete;
    }

    @Test
    void orderLeadsToAPageThatEndsWithADownload() {
        issue("BHN-SUP");
        String location =
                post(form(Map.of("lang", "en"))).statusCode(303).extract().header("Location");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> console("QR_ADMIN")
                        .get(location)
                        .then()
                        .statusCode(200)
                        .body(containsString("Ready"))
                        .body(not(containsString("http-equiv")))
                        .body(containsString("/download")));
        console("QR_ADMIN").get(PAGE).then().body(containsString("भिलाई नगर"));
        String id = location.substring(PAGE.length() + 1, location.indexOf('?'));
        console("QR_ADMIN")
                .get(PAGE + "/" + id + "/download")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void orderWithoutTheFormsTokenIsRefused() {
        post(form(Map.of("csrf", "guessed"))).statusCode(403);
        Map<String, String> bare = form(Map.of());
        bare.remove("csrf");
        post(bare).statusCode(403);
    }

    @Test
    void refusedOrderKeepsWhatWasChosen() {
        post(form(Map.of("subdivision", emptySubdivision(), "format", "STICKER", "output", "ZIP", "lang", "en")))
                .statusCode(409)
                .body(containsString("There is no active code here"))
                .body(containsString("value=\"EMPTY\" selected"))
                .body(containsString("value=\"STICKER\" checked"))
                .body(containsString("value=\"ZIP\" checked"));
        post(form(Map.of("subdivision", "NOWHERE"))).statusCode(400).body(containsString("सूची में से चुनें"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/progress.js", "/6a8d4a3e-0000-4000-8000-000000000000"})
    void pagesAreForTheQrAdminOnly(String page) {
        nobody().accept("text/html").get(PAGE + page).then().statusCode(303);
        console("STATION_OFFICER").get(PAGE + page).then().statusCode(403);
    }

    @Test
    void wholeSubdivisionIsPreparedByOneForm() {
        String subdivision = emptySubdivision() + "P";
        Map<String, String> name = Map.of("en", "Prepared", "hi", "तैयार");
        admin().contentType(ContentType.JSON).body(Map.of("name", name)).put("/api/v1/subdivisions/" + subdivision);
        for (String station : List.of("-ONE", "-TWO")) {
            admin().contentType(ContentType.JSON)
                    .body(Map.of("subdivision", subdivision, "name", name, "type", "STATION", "activity", "ACTIVE"))
                    .put("/api/v1/stations/" + subdivision + station);
        }
        String location = console("QR_ADMIN")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form(Map.of("subdivision", subdivision, "codeLanguage", "en", "lang", "en")))
                .formParam("placements", "RECEPTION", "BUS_STAND")
                .post(PAGE)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        console("QR_ADMIN")
                .get(location)
                .then()
                .body(containsString("4 new codes issued"))
                .body(containsString("4 posters"));
        admin().get("/api/v1/qr-codes?stationCode=" + subdivision + "-TWO")
                .then()
                .body("codes.placement.code", equalTo(List.of("BUS_STAND", "RECEPTION")))
                .body("codes.language", equalTo(List.of("EN", "EN")));
    }

    @Test
    void refusedOrderKeepsThePlaces() {
        post(form(Map.of("subdivision", "BHN", "placements", "ROOF", "codeLanguage", "en")))
                .statusCode(400)
                .body(containsString("value=\"en\" lang=\"en\" selected"))
                .body(containsString("इनमें से कोई चुनाव नहीं हो सकता"))
                .body(not(containsString("सूची में से चुनें")));
        post(form(Map.of("subdivision", "NOWHERE", "placements", "GATE", "lang", "en")))
                .statusCode(400)
                .body(containsString("value=\"GATE\" checked"));
    }

    @Test
    void choiceThatThereIsNoneOfLosesNoOther() {
        Map<String, String> wrong = Map.of("format", "A0", "languages", "en", "output", "DOC", "cropMarks", "maybe");
        wrong.forEach((field, value) -> post(form(
                        Map.of("subdivision", "BHN", "placements", "GATE", "lang", "en", field, value)))
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(containsString("One of these choices is not possible"))
                .body(containsString("value=\"BHN\" selected"))
                .body(containsString("value=\"GATE\" checked")));
        post(form(Map.of("format", "STICKER", "output", "DOC", "lang", "en")))
                .statusCode(400)
                .body(containsString("value=\"STICKER\" checked"));
    }

    @Test
    void madeUpNumbersAreNotShown() {
        issue("BHN-SUP");
        String location = post(form(Map.of())).extract().header("Location");
        console("QR_ADMIN")
                .get(location + "&issued=%3Cb%3E")
                .then()
                .statusCode(200)
                .body(not(containsString("नए कोड बने")));
    }

    @Test
    void listSaysWhatIsNotLive() {
        console("QR_ADMIN").get(PAGE + "?lang=en").then().statusCode(200).body(containsString("Chhawni (not live)"));
    }
}
