package org.samvad.qr.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class ConsoleTest extends ServiceTest {

    private static final String PAGE = "/console/qr";

    private static final String FORMS = """
            /console/qr/codes
            /console/qr/codes/00000000/revoke
            /console/qr/codes/00000000/rotate
            /console/qr/directory/stations/new
            /console/qr/directory/subdivisions/new
            /console/qr/directory/import/00000000-0000-0000-0000-000000000000
            /console/qr/health/reprints/1
            """;

    private RequestSpecification form(Map<String, String> fields) {
        return console("QR_ADMIN")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields);
    }

    private ValidatableResponse post(String path, Map<String, String> fields) {
        return form(fields).post(path).then();
    }

    private static String codeIn(String location) {
        Matcher code = Pattern.compile("code=([0-9A-Z]{8})").matcher(location);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void withoutACookieTheLoginPageIsNext() {
        nobody().accept("text/html")
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/console/login?next=%2Fconsole%2Fqr"));
    }

    @Test
    void withAnExpiredCookieTheLoginPageIsNext() {
        nobody().accept("text/html")
                .cookie("__Secure-samvad-staff", tokens().expired("qr.admin", "QR_ADMIN", "DURG"))
                .get(PAGE)
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "AUDITOR", "OPERATOR"})
    void otherRolesGetAPageThatSaysSo(String role) {
        console(role)
                .get(PAGE)
                .then()
                .statusCode(403)
                .contentType(startsWith("text/html"))
                .body(containsString("यह आपके काम के दायरे में नहीं है"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = FORMS)
    void formsTakeNobodyElse(String path) {
        Map<String, String> fields = Map.of("csrf", CSRF, "station", "BHN-SUP", "placement", "GATE", "reason", "x");
        nobody().accept("text/html").formParams(fields).post(path).then().statusCode(303);
        console("REVIEWER").formParams(fields).post(path).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FORMS)
    void formsWithoutTheRightHiddenValueAreRefused(String path) {
        post(path, Map.of("csrf", "another", "station", "BHN-SUP", "placement", "GATE", "reason", "x"))
                .statusCode(403);
        post(path, Map.of("station", "BHN-SUP", "placement", "GATE", "reason", "x"))
                .statusCode(403);
    }

    @Test
    void pageHasTheFormInHindiAndInEnglish() {
        console("QR_ADMIN")
                .get(PAGE)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(containsString("<html lang=\"hi\">"))
                .body(allOf(containsString("नया कोड बनाएं"), containsString(">सुपेला<"), containsString("भिलाई नगर")));
        console("QR_ADMIN")
                .get(PAGE + "?lang=en")
                .then()
                .body(allOf(containsString("Issue a code"), containsString(">Supela<"), not(containsString("सुपेला"))));
    }

    @Test
    void issuedCodeIsShownAfterARedirectWithItsImages() {
        String location = post(PAGE + "/codes", Map.of("csrf", CSRF, "station", "BHN-SUP", "placement", "GATE"))
                .statusCode(303)
                .extract()
                .header("Location");
        String code = codeIn(location);
        console("QR_ADMIN")
                .get(location)
                .then()
                .statusCode(200)
                .body(containsString("कोड " + code + " बन गया।"))
                .body(containsString("/console/qr/codes/" + code + "/image.svg"));
        console("QR_ADMIN")
                .get(PAGE + "/codes/" + code + "/image.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
        console("QR_ADMIN")
                .get(PAGE + "/codes/" + code + "/image.png?size=512&download=1")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"samvad-" + code + "-512.png\"");
    }

    @Test
    void ownPlaceIsIssued() {
        Map<String, String> fields = Map.of(
                "csrf",
                CSRF,
                "station",
                "BHN-SUP",
                "placement",
                "OTHER",
                "labelHindi",
                "पुराना गेट",
                "labelEnglish",
                "Old gate",
                "lang",
                "en");
        String location =
                post(PAGE + "/codes", fields).statusCode(303).extract().header("Location");
        assertThat(location).endsWith("lang=en");
        console("QR_ADMIN").get(location).then().body(containsString("Old gate"));
    }

    @Test
    void refusedFormKeepsWhatWasTyped() {
        Map<String, String> fields = Map.of(
                "csrf",
                CSRF,
                "station",
                "BHN-SUP",
                "placement",
                "OTHER",
                "labelHindi",
                "गेट 😀 \"<b>",
                "labelEnglish",
                "Kept label",
                "lang",
                "en");
        post(PAGE + "/codes", fields)
                .statusCode(400)
                .body(containsString("No code was issued"))
                .body(containsString("Emoji and other scripts"))
                .body(containsString("value=\"गेट 😀 &quot;&lt;b&gt;\""))
                .body(containsString("value=\"Kept label\""))
                .body(containsString("<option value=\"BHN-SUP\" selected>"))
                .body(containsString("id=\"label-hindi-error\""));
    }

    @Test
    void emptyFormSaysWhatIsMissing() {
        post(PAGE + "/codes", Map.of("csrf", CSRF)).statusCode(400).body(containsString("सूची से थाना चुनें।"));
        post(PAGE + "/codes", Map.of("csrf", CSRF, "station", "BHN-SUP"))
                .statusCode(400)
                .body(containsString("id=\"placement-error\""));
    }

    @Test
    void revokedCodeLosesItsDownloads() {
        IssuedCode code = issue("BHN-SUP");
        String location = post(PAGE + "/codes/" + code.codeId() + "/revoke", Map.of("csrf", CSRF, "reason", "चोरी हुआ"))
                .statusCode(303)
                .extract()
                .header("Location");
        console("QR_ADMIN")
                .get(location)
                .then()
                .body(containsString("कोड " + code.codeId() + " रद्द हो गया।"))
                .body(not(containsString(code.codeId() + "/image.png")));
        nobody().get(code.path()).then().statusCode(410);
    }

    @Test
    void reasonThatWasRefusedIsKept() {
        IssuedCode code = issue("BHN-SUP");
        post(PAGE + "/codes/" + code.codeId() + "/revoke", Map.of("csrf", CSRF, "reason", "stolen 😀"))
                .statusCode(400)
                .body(containsString("value=\"stolen 😀\""))
                .body(containsString("कारण एक पंक्ति में लिखें"));
    }

    @Test
    void rotationLeadsToTheNewCodeAndASecondOneIsRefused() {
        IssuedCode code = issue("BHN-SUP");
        String path = PAGE + "/codes/" + code.codeId() + "/rotate";
        String location =
                post(path, Map.of("csrf", CSRF)).statusCode(303).extract().header("Location");
        assertThat(codeIn(location)).isNotEqualTo(code.codeId());
        post(path, Map.of("csrf", CSRF, "lang", "en"))
                .statusCode(409)
                .body(containsString("replaced or revoked before"));
    }

    @Test
    void unknownCodeIsNotFound() {
        for (String action : List.of("revoke", "rotate")) {
            post(PAGE + "/codes/00000000/" + action, Map.of("csrf", CSRF, "reason", "x"))
                    .statusCode(404)
                    .contentType(startsWith("text/html"));
        }
        console("QR_ADMIN").get(PAGE + "/codes/00000000/image.png").then().statusCode(404);
    }

    @Test
    void madeUpNoticesAreNotShown() {
        console("QR_ADMIN")
                .get(PAGE + "?done=issued&code=%3Cscript%3E")
                .then()
                .statusCode(200)
                .body(not(containsString("role=\"status\"")));
        console("QR_ADMIN").get(PAGE + "?done=hacked&code=00000000").then().statusCode(200);
        console("QR_ADMIN").get(PAGE + "?before=x&station=%27%22").then().statusCode(200);
    }

    @Test
    void listIsCutDownToOneStation() {
        IssuedCode here = issue("CHW-JAM");
        IssuedCode elsewhere = issue("CHW-KHU");
        console("QR_ADMIN")
                .get(PAGE + "?station=CHW-JAM")
                .then()
                .body(containsString("code-" + here.codeId()))
                .body(not(containsString("code-" + elsewhere.codeId())));
    }
}
