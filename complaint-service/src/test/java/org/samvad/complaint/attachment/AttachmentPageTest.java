package org.samvad.complaint.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;

/** The page as a browser without script uses it. */
@SamvadTest
class AttachmentPageTest {

    private static final byte[] PHOTO = Pictures.jpegOfAPhone(400, 300, 1);
    private static final Pattern UPLOAD_ID = Pattern.compile("name=\"uploadId\" value=\"([^\"]+)\"");

    @Inject
    CaseWithFiles cases;

    @Inject
    DirectoryFixture directory;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    private static Response open(String ticket, String language) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("uploadTicket", ticket)
                .formParam("lang", language)
                .post("/attachments");
    }

    private static Response send(String ticket, String uploadId, byte[] file) {
        return given().accept("text/html")
                .multiPart("uploadTicket", ticket)
                .multiPart("uploadId", uploadId)
                .multiPart("from", "RECEIPT")
                .multiPart("lang", "en")
                .multiPart("file", "x", file, "application/octet-stream")
                .post("/attachments");
    }

    private static String uploadId(Response page) {
        Matcher found = UPLOAD_ID.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void photosAreAddedOneByOneAndAWrongFileTakesNothingAway() {
        String ticket = cases.file().uploadTicket();
        Response page = open(ticket, "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("You can add 3 more here.", "enctype=\"multipart/form-data\"");

        page = send(ticket, uploadId(page), PHOTO);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("The photo has arrived.", "You can add 2 more here.");

        page = send(ticket, uploadId(page), Pictures.heic());
        assertThat(page.statusCode()).isEqualTo(415);
        assertThat(page.asString()).contains("This is a HEIC photo", "You can add 2 more here.");

        for (int more = 0; more < 2; more++) {
            page = send(ticket, uploadId(page), PHOTO);
        }
        assertThat(page.asString()).contains("3 photos have arrived.").doesNotContain("id=\"photo-file\"");
    }

    @Test
    void anotherLanguageSaysWhatCameOfTheLastFile() {
        String ticket = cases.file().uploadTicket();
        String sent = send(ticket, UUID.randomUUID().toString(), PHOTO).asString();
        assertThat(sent).contains("name=\"saved\" value=\"PHOTO\"");
        assertThat(openAfter(ticket, "saved", "PHOTO")).contains("The photo has arrived.");
        String refused =
                send(ticket, UUID.randomUUID().toString(), Pictures.heic()).asString();
        assertThat(refused).contains("name=\"fault\" value=\"HEIC\"");
        assertThat(openAfter(ticket, "fault", "HEIC")).contains("This is a HEIC photo");
        assertThat(openAfter(ticket, "fault", "x")).doesNotContain("role=\"alert\" tabindex");
    }

    private static String openAfter(String ticket, String what, String name) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("uploadTicket", ticket, "lang", "en", what, name))
                .post("/attachments")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aReloadedAnswerStoresNothingTwice() {
        String ticket = cases.file().uploadTicket();
        String id = UUID.randomUUID().toString();
        assertThat(send(ticket, id, PHOTO).asString()).contains("You can add 2 more here.");
        assertThat(send(ticket, id, PHOTO).asString()).contains("The photo has arrived.", "You can add 2 more here.");
    }

    @Test
    void withoutAValidTicketThePageLeadsToTheCode() {
        assertThat(open("rubbish", "en").statusCode()).isEqualTo(401);
        assertThat(send("rubbish", UUID.randomUUID().toString(), PHOTO).asString())
                .contains("The time to add files here is over.", "href=\"/track?lang=en\"")
                .doesNotContain("<form");
        assertThat(given().get("/attachments?lang=en").asString()).contains("href=\"/track?lang=en\"");
    }

    @Test
    void aFileFarTooLargeIsRefusedInPlainWordsOfItsLanguage() {
        Response refused = given().accept("text/html")
                .contentType("multipart/form-data; boundary=x")
                .body(new byte[11 * 1024 * 1024])
                .post("/attachments?lang=en");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.asString()).contains("This is too large and was not taken.");
    }

    @Test
    void onlyThisPageMayAskForTheMicrophone() {
        Response page = open(cases.file().uploadTicket(), "hi");
        assertThat(page.header("Permissions-Policy")).contains("microphone=(self)", "camera=()");
        assertThat(page.header("Content-Security-Policy")).contains("media-src 'self' blob:");
        for (String other : List.of("/", "/report", "/track", "/console/login")) {
            Response answer = given().get(other);
            assertThat(answer.header("Permissions-Policy")).as(other).contains("microphone=()");
            assertThat(answer.header("Content-Security-Policy")).as(other).doesNotContain("media-src");
        }
    }
}
