package org.samvad.complaint.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.Officers;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class WhoSeesFilesTest {

    private static final String COOKIE = "__Secure-samvad-track";

    @Inject
    CaseWithFiles cases;

    @Inject
    Officers officers;

    @Inject
    DirectoryFixture directory;

    private CaseWithFiles.Filed filed;
    private String reference;
    private String id;

    @BeforeEach
    void aCaseWithAPhoto() {
        directory.publish();
        filed = cases.file();
        CaseWithFiles.send(filed.uploadTicket(), Pictures.jpegOfAPhone(400, 300, 6))
                .then()
                .statusCode(201);
        reference = cases.reference(filed);
        id = officers.as("REVIEWER", "BHN").get("/api/v1/cases/" + reference).path("attachments[0].id");
    }

    private String api(String below) {
        return "/api/v1/cases/" + reference + "/attachments/" + id + below;
    }

    private static void isThePhoto(Response answer, int longest) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        byte[] bytes = answer.asByteArray();
        assertThat(Pictures.read(bytes).getHeight()).as("upright").isEqualTo(longest);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("canary", "Exif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/preview"})
    void onlyOfficersOfTheCaseSeeIt(String below) {
        given().get(api(below)).then().statusCode(401);
        officers.refusedTokens("REVIEWER", "BHN")
                .forEach((fault, token) -> assertThat(
                                given().auth().oauth2(token).get(api(below)).statusCode())
                        .as(fault)
                        .isEqualTo(401));
        for (String role : List.of("QR_ADMIN", "AUDITOR", "OPERATOR")) {
            officers.as(role, "DURG").get(api(below)).then().statusCode(403);
        }
        officers.as("REVIEWER", "CHW").get(api(below)).then().statusCode(404);
        officers.as("STATION_OFFICER", "BHN-SUP").get(api(below)).then().statusCode(404);
        isThePhoto(officers.as("REVIEWER", "BHN").get(api(below)), below.isEmpty() ? 400 : 320);
        isThePhoto(officers.as("DISTRICT_ADMIN", "DURG").get(api(below)), below.isEmpty() ? 400 : 320);
        cases.change(filed, complaint -> {
            complaint.reviewIfNew();
            complaint.assignTo("BHN-SUP");
        });
        isThePhoto(officers.as("STATION_OFFICER", "BHN-SUP").get(api(below)), below.isEmpty() ? 400 : 320);
        officers.as("STATION_OFFICER", "BHN-NEW").get(api(below)).then().statusCode(404);
    }

    @Test
    void theConsoleShowsItToTheSamePeople() {
        String page = "/console/cases/" + reference;
        String photo = page + "/attachments/" + id;
        assertThat(officers.inConsole("REVIEWER", "BHN").get(page).asString()).contains(photo + "/preview");
        isThePhoto(officers.inConsole("REVIEWER", "BHN").get(photo), 400);
        officers.inConsole("REVIEWER", "CHW").get(photo).then().statusCode(404);
        officers.inConsole("AUDITOR", "DURG").get(photo).then().statusCode(403);
        Officers.browser().get(photo).then().statusCode(303);
        Response shown = officers.inConsole("REVIEWER", "BHN").get(page);
        assertThat(shown.header("Content-Security-Policy")).contains("media-src 'self'");
        assertThat(shown.header("Permissions-Policy")).contains("microphone=()");
    }

    @Test
    void eachViewIsARowInTheAudit() {
        officers.as("REVIEWER", "BHN").get(api("")).then().statusCode(200);
        officers.as("AUDITOR", "DURG")
                .queryParam("case", reference)
                .get("/api/v1/audit")
                .then()
                .body("items[0].action", equalTo("ATTACHMENT_VIEWED"))
                .body("items[0].detail", equalTo("1"));
    }

    @Test
    void aPlayerMayAskForAPart() {
        byte[] whole = officers.as("REVIEWER", "BHN").get(api("")).asByteArray();
        Response part =
                officers.as("REVIEWER", "BHN").header("Range", "bytes=2-5").get(api(""));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 2-5/" + whole.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 2, 6));
        for (String odd : List.of("bytes=99999999-", "bytes=5-2", "bytes=-5", "lines=1-2", "bytes=0-1,3-4")) {
            assertThat(officers.as("REVIEWER", "BHN")
                            .header("Range", odd)
                            .get(api(""))
                            .asByteArray())
                    .as(odd)
                    .isEqualTo(whole);
        }
    }

    @Test
    void aFileIsNotReachedThroughAnotherCase() {
        String other = cases.reference(cases.file());
        officers.as("REVIEWER", "BHN")
                .get("/api/v1/cases/" + other + "/attachments/" + id)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification holderOf(CaseWithFiles.Filed filed) {
        String cookie = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("trackingCode", filed.code().digits())
                .post("/track")
                .cookie(COOKIE);
        return given().cookie(COOKIE, cookie);
    }

    @Test
    void theCitizenSeesOwnPhotosWhileTheCaseIsOpenAndNobodyElse() {
        String photo = "/track/case/attachments/" + id;
        given().get(photo).then().statusCode(401);
        holderOf(cases.file()).get(photo).then().statusCode(404);
        isThePhoto(holderOf(filed).get(photo), 400);
        isThePhoto(holderOf(filed).get(photo + "/preview"), 320);
        assertThat(holderOf(filed).get("/track/case?lang=en").asString())
                .contains(photo + "/preview", "action=\"/attachments\"");
    }
}
