package org.samvad.complaint.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.complaint.TrackingCodes;

@SamvadTest
class IntakePagesTest {

    private static final Pattern CODE = Pattern.compile("([0-9]{4} ){3}[0-9]{4}");

    @Inject
    DirectoryFixture directory;

    @Inject
    TrackingCodes codes;

    @Inject
    DataSource database;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("lang", "hi");
        form.put("code", DirectoryFixture.CODE);
        form.put("station", "BHN-SUP");
        form.put("about", "BHN-SUP");
        form.put("kind", "COMPLAINT");
        form.put("category-COMPLAINT", "NOT_REGISTERED");
        form.put("category-TIP", "LIQUOR");
        form.put("text", "दो घंटे बैठाए रखा <b>&\r\nऔर रिपोर्ट नहीं लिखी।");
        return form;
    }

    private static Response post(Map<String, String> form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/report");
    }

    @Test
    void nobodyIsGivenACategoryThatNamesSomething() {
        String page = given().get("/report?station=BHN-SUP").asString();
        assertThat(page.split(" selected>", -1)).hasSize(5 + 1);
        for (String kind : List.of("COMPLAINT", "TIP", "FEEDBACK", "SUGGESTION")) {
            assertThat(page).contains("value=\"OTHER_" + kind + "\" selected>");
        }
    }

    @Test
    void aScanShowsTheFormInHindiWithStationAndPlace() {
        Response page = given().get("/report?code=7k3m9qax&station=BHN-SUP");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<html lang=\"hi\">", "सुपेला, स्वागत कक्ष", "value=\"BHN-SUP\" selected");
        assertThat(page.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoeverHasNoCodeStartsAtTheStationList() {
        String page = given().get("/").asString();
        assertThat(page)
                .contains("/report?station=BHN-SUP", "सुपेला", "जल्द शुरू होगा")
                .doesNotContain("station=PTN-UTA");
    }

    @Test
    void aMistypedShortCodeLeadsToTheListWithAWordAndStaysToBeMended() {
        assertThat(given().get("/report?code=ABCDEFGH").asString()).contains("यह कोड नहीं मिला", "value=\"ABCDEFGH\"");
        assertThat(given().get("/?lang=en&code=ABCDEFGH&checked=true").asString())
                .contains("This code was not found.", "value=\"ABCDEFGH\"");
        assertThat(given().get("/?lang=en&code=ABCDEFGH").asString()).doesNotContain("role=\"alert\"");
        assertThat(given().get("/?lang=en&code=&checked=true").asString()).doesNotContain("role=\"alert\"");
        assertThat(given().get("/?lang=en&lang=hi&code=ABCD").asString())
                .contains("<html lang=\"en\">", "value=\"ABCD\"");
    }

    @Test
    void anEntryCanBeAboutSeveralStationsAndNoneIsLostOnTheWay() throws Exception {
        Map<String, String> form = form();
        form.remove("about");
        form.put("show", "en");
        Response shown = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("about", "CHW-JAM")
                .formParam("alsoAbout", "BHN-SUP", "BHN-NEW")
                .post("/report");
        assertThat(shown.asString())
                .contains("<option value=\"CHW-JAM\" selected>", "<details class=\"also\" open>")
                .contains(
                        "name=\"alsoAbout\" value=\"BHN-SUP\" checked", "name=\"alsoAbout\" value=\"BHN-NEW\" checked")
                .doesNotContain("value=\"CHW-JAM\" checked");
        form.remove("show");
        Response receipt = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("about", "CHW-JAM")
                .formParam("alsoAbout", "BHN-SUP", "CHW-JAM", "BHN-NEW")
                .post("/report");
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(stationsOf(codeOn(receipt))).containsExactlyInAnyOrder("CHW-JAM", "BHN-SUP", "BHN-NEW");
    }

    @Test
    void theAnswerToTheFormIsTheReceiptAndASecondSendGivesTheSameCode() {
        Map<String, String> form = form();
        Response first = post(form);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(codeOn(post(form))).isEqualTo(codeOn(first));
        assertThat(first.asString())
                .contains("action=\"/contact\" target=\"_blank\"")
                .as("the phone forgets what it kept under this key")
                .contains("data-key=\"" + form.get("key") + "\"");
    }

    @Test
    void theReceiptIsShownInAnotherLanguageWithTheSameCodeAndTickets() {
        Response receipt = post(form());
        Map<String, String> shown = new HashMap<>();
        shown.put("code", codeOn(receipt));
        shown.put("last", "१२");
        assertThat(receipt.asString()).doesNotContain("aria-invalid=\"true\"");
        shown.put("show", "en");
        for (String field : new String[] {"key", "contactTicket", "uploadTicket"}) {
            Matcher value =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(receipt.asString());
            assertThat(value.find()).as(field).isTrue();
            shown.put(field, value.group(1));
        }
        Response english = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(shown)
                .post("/receipt");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.header("Cache-Control")).isEqualTo("no-store");
        assertThat(english.asString())
                .contains("<html lang=\"en\">", "We have received it")
                .contains(shown.get("code"), shown.get("contactTicket"), shown.get("uploadTicket"))
                .contains("name=\"last\" value=\"१२\"", "aria-invalid=\"true\"");
        assertThat(given().redirects()
                        .follow(false)
                        .formParam("code", "12")
                        .post("/receipt")
                        .statusCode())
                .isEqualTo(303);
    }

    private List<String> stationsOf(String code) throws SQLException {
        UUID complaint = QuarkusTransaction.requiringNew()
                .call(() -> codes.open(TrackingCode.parse(code)).orElseThrow().id());
        List<String> stations = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select station_code from complaint_about where complaint_id = ?")) {
            select.setObject(1, complaint);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    stations.add(rows.getString(1));
                }
            }
        }
        return stations;
    }

    private static String codeOn(Response page) {
        Matcher code = CODE.matcher(page.asString());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void aRefusedFormKeepsEverythingThatWasTyped() {
        Map<String, String> form = form();
        form.put("text", "क".repeat(4_001));
        form.put("aboutStaff", "true");
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("क".repeat(4_001))
                .contains("4,000 अक्षरों से लंबा है")
                .contains("value=\"COMPLAINT\" required checked")
                .contains("value=\"NOT_REGISTERED\" selected")
                .contains("name=\"aboutStaff\" value=\"true\" checked")
                .contains(form.get("key"));
    }

    @Test
    void anotherLanguageSaysWhatIsStillWrongAndAsksAgain() {
        Map<String, String> form = form();
        form.put("kind", "");
        form.put("text", "मुझे 98765 43210 पर फोन करें");
        assertThat(post(form).asString()).contains("name=\"checked\" value=\"true\"");
        form.put("checked", "true");
        form.put("show", "en");
        assertThat(post(form).asString())
                .contains("Choose what you want to tell us.", "id=\"keepMarks\"", "98765 43210")
                .contains("name=\"checked\" value=\"true\"");
        form.put("keepMarks", "true");
        assertThat(post(form).asString())
                .contains("Choose what you want to tell us.", "name=\"keepMarks\" value=\"true\" checked")
                .doesNotContain("One question:");
        form.remove("checked");
        assertThat(post(form).asString()).doesNotContain("role=\"alert\"");
    }

    @Test
    void theStationIsChangedWithoutLosingAWord() {
        Map<String, String> form = form();
        form.put("otherStation", "BHN-NEW");
        form.put("show", "hi");
        assertThat(post(form).asString())
                .contains("और रिपोर्ट नहीं लिखी।")
                .contains("name=\"station\" value=\"BHN-NEW\"", "name=\"code\" value=\"\"")
                .contains("value=\"BHN-NEW\" selected")
                .doesNotContain("value=\"BHN-SUP\" selected");
    }

    @Test
    void whoeverSaidWhichStationItIsAboutIsNotCorrected() {
        Map<String, String> form = form();
        form.put("about", "");
        form.put("otherStation", "BHN-NEW");
        form.put("show", "hi");
        assertThat(post(form).asString())
                .contains("name=\"station\" value=\"BHN-NEW\"")
                .doesNotContain("value=\"BHN-NEW\" selected");
    }

    /** Such as one that a phone without a network scanned, and that was withdrawn before it sent. */
    @ParameterizedTest
    @CsvSource({
        "ABCDEFGH,'',यह थाना सूची में नहीं है",
        "'',XXX-YYY,यह थाना सूची में नहीं है",
        "'',PTN-UTA,इस थाने में यह सेवा अभी शुरू नहीं हुई है"
    })
    void aPlaceThatTakesNothingCanBeChanged(String code, String station, String fault) {
        Map<String, String> form = form();
        form.put("code", code);
        form.put("station", station);
        form.put("about", "");
        assertThat(post(form).asString())
                .contains("href=\"#otherStation\">" + fault, "id=\"otherStation\"", "aria-describedby=\"place-error\"")
                .contains("और रिपोर्ट नहीं लिखी।");
        form.put("otherStation", "NONE");
        form.put("show", "hi");
        assertThat(post(form).asString())
                .contains("name=\"station\" value=\"\"", "name=\"code\" value=\"\"")
                .contains("और रिपोर्ट नहीं लिखी।");
        form.remove("show");
        assertThat(post(form).statusCode()).isEqualTo(201);
    }

    @Test
    void nobodyWritesToAStationThatTakesNothingYet() {
        assertThat(given().get("/report?station=PTN-UTA").asString())
                .contains("id=\"stations\"", "role=\"alert\">इस थाने में यह सेवा अभी शुरू नहीं हुई है")
                .doesNotContain("name=\"text\"");
        assertThat(given().get("/?code=PTN-UTA&checked=true&lang=en").asString())
                .contains("role=\"alert\">This station does not take part yet");
    }

    @Test
    void evenATextFarTooLongComesBack() {
        Map<String, String> form = form();
        form.put("text", "क".repeat(60_000));
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("क".repeat(60_000));
    }

    @Test
    void switchingTheLanguageKeepsEverythingThatWasTyped() {
        Map<String, String> form = form();
        form.put("show", "en");
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<html lang=\"en\">", "Supela, Reception desk", "और रिपोर्ट नहीं लिखी।", form.get("key"))
                .contains("&lt;b&gt;&amp;");
    }

    @Test
    void theFormSpeaksChhattisgarhiAndTheReceiptToo() {
        Map<String, String> form = form();
        form.put("show", "hne");
        assertThat(post(form).asString())
                .contains("<html lang=\"hne\">", "तुमन का बताना चाहथव?", "सुपेला", "और रिपोर्ट नहीं लिखी।");
        form.remove("show");
        form.put("lang", "hne");
        Response receipt = post(form);
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(receipt.asString()).contains("<html lang=\"hne\">", "तुंहर बात पहुंच गे");
    }

    @Test
    void aNumberInTheTextIsAskedAboutBeforeAnythingIsStoredAndNeverTakenOut() {
        Map<String, String> form = form();
        form.put("text", "दुकान वाले का नंबर ९८७६५ ४३२१० है, रोज़ शराब बेचता है");
        form.put("where", "घर: me@example.in के पास");
        Response asked = post(form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString())
                .contains("फोन नंबर, ईमेल पता", "इसे रहने दें", "९८७६५ ४३२१० है, रोज़", form.get("key"))
                .doesNotContain("id=\"faults\"");
        form.put("keepMarks", "true");
        assertThat(post(form).statusCode()).isEqualTo(201);
    }

    @Test
    void aQuestionAboutANumberComesTogetherWithWhatIsWrong() {
        Map<String, String> form = form();
        form.put("text", "98765 43210");
        form.put("kind", "");
        assertThat(post(form).asString()).contains("id=\"faults\"", "id=\"keepMarks\"");
    }

    @Test
    void whenAndWhereAreOptionalAndTooLongOnesComeBack() {
        Map<String, String> form = form();
        form.put("when", "क".repeat(201));
        form.put("where", "बस स्टैंड");
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("क".repeat(201), "value=\"बस स्टैंड\"", "200 अक्षरों से लंबा");
        form.put("when", "क".repeat(200));
        assertThat(post(form).statusCode()).isEqualTo(201);
    }

    @Test
    void theReceiptOffersThePictureAndAsksForTheLastDigits() {
        Response page = post(form());
        String code = codeOn(page).replace(" ", "");
        String last = code.substring(12);
        StringBuilder pattern = new StringBuilder("pattern=\"");
        last.chars()
                .forEach(digit -> pattern.append('[')
                        .append((char) digit)
                        .append((char) (digit - '0' + '०'))
                        .append(']'));
        assertThat(page.asString()).contains(pattern).contains("download=\"code.png\" href=\"data:image/png;base64,");
    }

    @Test
    void aFormThatWasSentAndThenChangedIsOfferedAsANewEntry() {
        Map<String, String> form = form();
        assertThat(post(form).statusCode()).isEqualTo(201);
        form.put("text", "कुछ और");
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("पहले भेजा जा चुका है", "कुछ और")
                .as("the phone forgets what it kept under the old key")
                .contains("data-before=\"" + form.get("key") + "\"")
                .doesNotContain("name=\"key\" value=\"" + form.get("key") + "\"");
        form.put("before", form.put("key", UUID.randomUUID().toString()));
        form.put("show", "en");
        assertThat(post(form).asString())
                .contains("This form was sent before", "data-before=\"" + form.get("before") + "\"")
                .contains("name=\"key\" value=\"" + form.get("key") + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "hi, '', अभी नहीं भेजा गया",
        "en, 5f0c7f4e, Not sent yet",
        "hne, 5f0c7f4e-52c6-1b0e-9b39-2f1d1a9f3c11, अभी नइ भेजे गे हे"
    })
    void aFormWithoutAKeyIsNotSaidToBeSent(String language, String key, String sentence) {
        Map<String, String> form = form();
        form.put("lang", language);
        form.put("key", key);
        Response page = post(form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(sentence, "और रिपोर्ट नहीं लिखी।")
                .as("the phone keeps its draft")
                .doesNotContain("data-before");
        Matcher fresh = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(fresh.find()).isTrue();
        form.put("key", fresh.group(1));
        Map<String, String> shown = new HashMap<>(form);
        shown.putAll(Map.of("unkeyed", "true", "show", language));
        assertThat(post(shown).asString())
                .contains(sentence, "name=\"unkeyed\"", "name=\"key\" value=\"" + form.get("key") + "\"");
        assertThat(post(form).statusCode()).isEqualTo(201);
    }

    @Test
    void anEmptyFormIsExplainedInTheLanguageOfThePage() {
        Response page = post(Map.of("lang", "en", "key", UUID.randomUUID().toString()));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what you want to tell us.", "Please write something");
    }
}
