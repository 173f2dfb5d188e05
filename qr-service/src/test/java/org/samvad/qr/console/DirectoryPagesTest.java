package org.samvad.qr.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class DirectoryPagesTest extends ServiceTest {

    private static final String PAGE = "/console/qr/directory";
    private static final String HEADER =
            "subdivision_code;subdivision_en;subdivision_hi;station_code;station_en;station_hi;type\r\n";

    private ValidatableResponse post(String path, Map<String, String> fields) {
        return console("QR_ADMIN")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(PAGE + path)
                .then();
    }

    private ValidatableResponse get(String path) {
        return console("QR_ADMIN").get(PAGE + path).then();
    }

    private ValidatableResponse send(String csv) {
        return console("QR_ADMIN")
                .multiPart("file", "stations.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("csrf", CSRF)
                .post(PAGE + "/import")
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/export.csv", "/stations/BHN-SUP", "/stations/new", "/subdivisions/BHN", "/subdivisions/new"
            })
    void pagesAreForTheQrAdminOnly(String path) {
        get(path).statusCode(200);
        console("REVIEWER").get(PAGE + path).then().statusCode(403);
        nobody().accept("text/html").get(PAGE + path).then().statusCode(303);
    }

    @Test
    void listHasSubdivisionsAndStationsInBothLanguages() {
        get("").body(containsString("भिलाई नगर")).body(containsString("सुपेला")).body(containsString("चालू"));
        get("?lang=en").body(containsString(">Supela<")).body(not(containsString("सुपेला")));
    }

    @Test
    void stationIsAddedAndEveryFaultIsBesideItsField() {
        Map<String, String> form = new HashMap<>(Map.of(
                "csrf", CSRF,
                "subdivision_code", "BHN",
                "station_code", "bad",
                "station_en", "Emoji 😀",
                "station_hi", "ठीक",
                "type", "OUTPOST",
                "activity", "ACTIVE",
                "latitude", "21.2"));
        post("/stations/new", form)
                .statusCode(400)
                .body(containsString("id=\"station_code-error\""))
                .body(containsString("id=\"station_en-error\""))
                .body(containsString("id=\"latitude-error\""))
                .body(containsString("value=\"ठीक\""));
        form.putAll(Map.of("station_code", "BHN-FORM", "station_en", "Form", "longitude", "81.35"));
        post("/stations/new", form).statusCode(303);
        form.put("station_en", "Form Two");
        post("/stations/BHN-FORM", form).statusCode(303);
        get("/stations/BHN-FORM?lang=en")
                .body(containsString("value=\"21.20000\""))
                .body(containsString("<del>Form</del>"))
                .body(containsString("Form Two (BHN-FORM)"))
                .body(containsString("qr.admin"));
        get("/stations/BHN-FORM").body(containsString("चौकी")).body(not(containsString(": OUTPOST")));
    }

    @Test
    void goLiveDateIsSet() {
        Map<String, String> form =
                Map.of("csrf", CSRF, "subdivision_en", "Page", "subdivision_hi", "पन्ना", "subdivision_code", "PAGE");
        post("/subdivisions/new", form).statusCode(303);
        Map<String, String> dated = new HashMap<>(form);
        dated.put("live_from", "2099-01-26");
        post("/subdivisions/PAGE", dated).statusCode(303);
        get("?lang=en").body(containsString("Goes live on 2099-01-26"));
    }

    @Test
    void fileIsLookedAtBeforeItIsTaken() {
        String csv = "\uFEFF" + HEADER + "CSVP;Csv;सीएसवी;CSVP-ONE;One;एक;STATION\r\n";
        String page = send(csv)
                .statusCode(200)
                .body(containsString("station:CSVP-ONE"))
                .extract()
                .asString();
        get("").body(not(containsString("CSVP-ONE")));
        String action = page.replaceAll("(?s).*action=\"/console/qr/directory(/import/[0-9a-f-]{36})\".*", "$1");
        String fingerprint = page.replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]+)\".*", "$1");
        post(action, Map.of("csrf", "another", "fingerprint", fingerprint)).statusCode(403);
        post(action, Map.of("csrf", CSRF, "fingerprint", "0")).statusCode(409);
        post(action, Map.of("csrf", CSRF, "fingerprint", fingerprint)).statusCode(303);
        get("").body(containsString("CSVP-ONE"));
        post(action, Map.of("csrf", CSRF, "fingerprint", fingerprint)).statusCode(400);
    }

    @Test
    void faultyFileNamesItsLinesAndOffersNoYes() {
        send(HEADER + "BHN;Bhilai Nagar;भिलाई नगर;BHN-XYZ;;एक;KIOSK\r\n")
                .statusCode(200)
                .body(not(containsString("fingerprint")))
                .body(containsString("पंक्ति 2"));
        send("hello").statusCode(400).body(containsString("CSV"));
    }

    /** Each fault can't be shown, but their number is. */
    @Test
    void fileOfFiveThousandLinesWithFaultsShowsTheFirstOfThem() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int line = 0; line < 5_000; line++) {
            file.append("BHN;Bhilai Nagar;भिलाई नगर;broken ").append(line).append(";One;एक;STATION\r\n");
        }
        send(file.toString())
                .statusCode(200)
                .body(not(containsString("fingerprint")))
                .body(containsString("पंक्ति 201"))
                .body(not(containsString("पंक्ति 202")));
    }
}
