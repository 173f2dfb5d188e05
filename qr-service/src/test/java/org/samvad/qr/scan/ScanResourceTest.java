package org.samvad.qr.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class ScanResourceTest extends ServiceTest {

    private static ValidatableResponse scan(String path) {
        return nobody().accept("text/html").urlEncodingEnabled(false).get(path).then();
    }

    private static ValidatableResponse page(String path, int status) {
        return scan(path)
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", nullValue())
                .body(containsString("<html lang=\"hi\">"))
                .body(containsString("tel:112"));
    }

    private void post(IssuedCode code, String action) {
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "Lost"))
                .post(CODES + "/" + code.codeId() + "/" + action)
                .then()
                .statusCode(action.equals("revoke") ? 200 : 201);
    }

    private static String formOf(IssuedCode code, String station) {
        return "/report?code=" + code.codeId() + "&station=" + station;
    }

    @Test
    void activeCodeLeadsToTheFormInOneHopWithoutACookie() {
        IssuedCode code = issue("BHN-SUP");
        scan(code.path())
                .statusCode(303)
                .header("Location", formOf(code, "BHN-SUP"))
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", nullValue());
    }

    @Test
    void tokenIsTakenInAnyCaseAndWithTrailingPunctuation() {
        IssuedCode code = issue("BHN-SUP");
        String form = formOf(code, "BHN-SUP");
        scan(code.path().toLowerCase(Locale.ROOT)).statusCode(303).header("Location", form);
        scan("/s/" + code.token() + ".").statusCode(303).header("Location", form);
        scan("/S/" + code.token() + "%20").statusCode(303).header("Location", form);
        scan(code.path() + "?lang=en").statusCode(303).header("Location", form + "&lang=en");
    }

    @Test
    void codeBeforeTheDaySaysComingSoon() {
        IssuedCode code = issue("PTN-UTA");
        page(code.path(), 200)
                .body(containsString("यहां संवाद जल्द शुरू होगा"))
                .body(containsString("पाटन"))
                .body(containsString("तारीख अभी तय नहीं"));
    }

    @Test
    void comingSoonNamesTheDay() {
        Map<String, Object> subdivision = new HashMap<>();
        subdivision.put("name", Map.of("en", "Soon", "hi", "जल्द"));
        subdivision.put("liveFrom", "2099-01-26");
        admin().contentType(ContentType.JSON)
                .body(subdivision)
                .put("/api/v1/subdivisions/SOON")
                .then()
                .statusCode(201);
        Map<String, ?> station = Map.of(
                "subdivision", "SOON",
                "name", Map.of("en", "Soon", "hi", "जल्द"),
                "type", "STATION",
                "activity", "ACTIVE");
        admin().contentType(ContentType.JSON)
                .body(station)
                .put("/api/v1/stations/SOON-ONE")
                .then()
                .statusCode(201);
        IssuedCode code = issue("SOON-ONE");
        page(code.path(), 200).body(containsString("26 जनवरी 2099"));
        scan(code.path() + "?lang=en")
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("26 January 2099"));
    }

    @Test
    void posterReplacedTwiceOpensTheFormOfTheCodeThatHangsNow() {
        IssuedCode first = issue("BHN-SMR");
        IssuedCode second = rotated(first);
        IssuedCode third = rotated(second);
        page(first.path(), 410)
                .body(containsString("href=\"/report?code=" + third.codeId() + "&amp;station=BHN-SMR\""));
        post(third, "revoke");
        page(first.path(), 410).body(containsString("href=\"/report?station=BHN-SMR\""));
    }

    private IssuedCode rotated(IssuedCode code) {
        return admin().contentType(ContentType.JSON)
                .post(CODES + "/" + code.codeId() + "/rotate")
                .then()
                .statusCode(201)
                .extract()
                .as(IssuedCode.class);
    }

    @Test
    void englishPosterGreetsInEnglishUnlessAskedOtherwise() {
        IssuedCode code = admin().contentType(ContentType.JSON)
                .body(Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "GATE"), "language", "EN"))
                .post(CODES)
                .then()
                .statusCode(201)
                .extract()
                .as(IssuedCode.class);
        String form = formOf(code, "BHN-SUP");
        scan(code.path()).statusCode(303).header("Location", form + "&lang=en");
        scan(code.path() + "?lang=hi").statusCode(303).header("Location", form);
    }

    @Test
    void trailingSlashIsForgiven() {
        IssuedCode code = issue("BHN-SUP");
        scan(code.path() + "/").statusCode(303).header("Location", formOf(code, "BHN-SUP"));
        scan("/s/" + code.token() + "/").statusCode(303).header("Location", formOf(code, "BHN-SUP"));
        scan("/S/").statusCode(404).contentType("text/html;charset=UTF-8");
    }

    @Test
    void revokedPosterShowsTheWayToTheStationsForm() {
        IssuedCode code = issue("BHN-SMR");
        post(code, "revoke");
        page(code.path(), 410)
                .body(containsString("यह पोस्टर पुराना है"))
                .body(containsString("href=\"/report?station=BHN-SMR\""));
        scan(code.path() + "?lang=en")
                .statusCode(410)
                .body(containsString("This poster is old"))
                .body(containsString("href=\"/report?station=BHN-SMR&amp;lang=en\""));
    }

    @Test
    void forgedTokenIsCalledSoAndNeverReachesTheForm() {
        IssuedCode code = issue("BHN-SUP");
        String token = code.token();
        String forged = token.substring(0, 21) + (token.endsWith("0") ? "1" : "0");
        page("/S/" + forged, 404).body(containsString("यह असली कोड नहीं है")).body(containsString("href=\"/\""));
        scan("/s/" + forged + "?lang=en").statusCode(404).body(containsString("This is not a genuine code"));
    }

    /** The key Z is named in the tests' configuration as withdrawn. */
    @Test
    void posterOfAWithdrawnKeyIsNeitherCalledOursNorForged() {
        String token = issue("BHN-SUP").codeId() + "Z0123456789ABC";
        page("/S/" + token, 410)
                .body(containsString("इस पोस्टर का कोड अब नहीं माना जाता"))
                .body(containsString("href=\"/\""));
        scan("/s/" + token + "?lang=en").statusCode(410).body(containsString("no longer accepted"));
        scan("/s/" + token + "?lang=hne").statusCode(410).body(containsString("अब नइ माने जाय"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/",
                "/s",
                "/S/ABC",
                "/s/%F0%9F%98%80",
                "/S/a/b/c",
                "/s/%3Cscript%3E",
                "/S/UUUUUUUUUUUUUUUUUUUUUU"
            })
    void whatIsNoTokenSaysThatItWasNotReadCompletely(String path) {
        page(path, 404).body(containsString("कोड पूरा नहीं पढ़ा गया")).body(containsString("href=\"/\""));
    }

    @Test
    void truncatedTokenSaysThatItWasNotReadCompletely() {
        String token = issue("BHN-SUP").token();
        page("/S/" + token.substring(0, 15), 404).body(containsString("कोड पूरा नहीं पढ़ा गया"));
    }

    @Test
    void pagesHoldNoOtherHostAndNoScriptButThatOfTheQuickExit() {
        String html = page("/S/ABC", 404).extract().asString();
        assertThat(html)
                .containsOnlyOnce("<script")
                .contains("<script src=\"/assets/exit.js\" defer></script>")
                .doesNotContain("src=\"http");
        assertThat(html.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(14_000);
    }

    @Test
    void codeOfAnInactiveStationLeadsToTheList() {
        IssuedCode code = issue("DST-AJK");
        Map<String, ?> station = Map.of(
                "subdivision", "DST",
                "name", Map.of("en", "AJAK", "hi", "अजाक थाना"),
                "type", "SPECIAL_STATION",
                "activity", "INACTIVE");
        admin().contentType(ContentType.JSON)
                .body(station)
                .put("/api/v1/stations/DST-AJK")
                .then()
                .statusCode(204);
        page(code.path(), 410).body(containsString("सूची से कोई दूसरा थाना चुनें"));
    }
}
