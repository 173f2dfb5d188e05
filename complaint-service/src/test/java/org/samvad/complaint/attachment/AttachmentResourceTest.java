package org.samvad.complaint.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.complaint.DirectoryFixture;
import org.samvad.complaint.SamvadTest;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.token.TicketSigner;
import org.samvad.kit.token.TokenKind;

@SamvadTest
class AttachmentResourceTest {

    private static final byte[] PHOTO = Pictures.jpegOfAPhone(400, 300, 1);

    @Inject
    CaseWithFiles cases;

    @Inject
    DirectoryFixture directory;

    @Inject
    DataSource database;

    @Inject
    SecretFiles secrets;

    @Inject
    UploadFolder folder;

    @Inject
    UploadGate gate;

    @Inject
    HashExpiry expiry;

    @BeforeEach
    void directoryIsKnown() {
        directory.publish();
    }

    private int count(String what) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from attachment where " + what)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void refused(Response answer, AttachmentFault fault) {
        answer.then()
                .statusCode(fault.status())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:samvad:problem:" + fault.slug()))
                .body("detail", equalTo("Nothing was stored."));
    }

    @Test
    void aPhotoIsStoredAndTheOfficeSeesItWithTheEntry() {
        CaseWithFiles.Filed filed = cases.file();
        UUID id = UUID.randomUUID();
        CaseWithFiles.send(filed.uploadTicket(), id, PHOTO)
                .then()
                .statusCode(201)
                .body("uploadId", equalTo(id.toString()))
                .body("kind", equalTo("PHOTO"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("bytes", lessThan(20_000));
        CaseWithFiles.progress(filed)
                .then()
                .body("steps.size()", equalTo(1))
                .body("steps[0].attachments.size()", equalTo(1))
                .body("steps[0].attachments[0].number", equalTo(1));
    }

    @Test
    void theSameFileWithTheSameIdIsStoredOnceAndAnsweredAlike() throws Exception {
        CaseWithFiles.Filed filed = cases.file();
        UUID id = UUID.randomUUID();
        Response first = CaseWithFiles.send(filed.uploadTicket(), id, PHOTO);
        Response again = CaseWithFiles.send(filed.uploadTicket(), id, PHOTO);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        refused(
                CaseWithFiles.send(filed.uploadTicket(), id, Pictures.jpegOfAPhone(401, 300, 1)),
                AttachmentFault.UPLOAD_ID_REUSED);
        assertThat(count("upload_id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void afterTwoHoursNothingTellsWhichFileItWas() throws Exception {
        CaseWithFiles.Filed filed = cases.file();
        UUID id = UUID.randomUUID();
        CaseWithFiles.send(filed.uploadTicket(), id, PHOTO).then().statusCode(201);
        expiry.forget();
        assertThat(count("upload_id = '" + id + "' and upload_hash is not null"))
                .isEqualTo(1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update attachment set at_hour = at_hour - interval '3 hours' where upload_id = '" + id + "'");
        }
        expiry.forget();
        assertThat(count("upload_id = '" + id + "' and upload_hash is null")).isEqualTo(1);
        refused(CaseWithFiles.send(filed.uploadTicket(), id, PHOTO), AttachmentFault.UPLOAD_ID_REUSED);
    }

    @Test
    void theFourthPhotoIsRefusedAndALaterMessageTakesThreeMore() {
        CaseWithFiles.Filed filed = cases.file();
        for (int photo = 0; photo < 3; photo++) {
            CaseWithFiles.send(filed.uploadTicket(), PHOTO).then().statusCode(201);
        }
        refused(CaseWithFiles.send(filed.uploadTicket(), PHOTO), AttachmentFault.PHOTOS_ENOUGH);
        String later = CaseWithFiles.progress(filed).path("uploadTicket");
        CaseWithFiles.send(later, PHOTO).then().statusCode(201);
        CaseWithFiles.send(later, PHOTO).then().statusCode(201);
        CaseWithFiles.progress(filed)
                .then()
                .body("steps.kind", equalTo(List.of("FILED", "ATTACHED")))
                .body("steps[0].attachments.size()", equalTo(3))
                .body("steps[1].attachments.size()", equalTo(2))
                .body("steps[1].attachments.number", hasItem(5));
    }

    @Test
    void aCaseHoldsTwelvePhotos() {
        CaseWithFiles.Filed filed = cases.file();
        for (int message = 0; message < 4; message++) {
            String ticket = CaseWithFiles.progress(filed).path("uploadTicket");
            for (int photo = 0; photo < 3; photo++) {
                CaseWithFiles.send(ticket, PHOTO).then().statusCode(201);
            }
        }
        refused(CaseWithFiles.send(filed.uploadTicket(), PHOTO), AttachmentFault.CASE_FULL);
    }

    static Stream<Arguments> unfit() {
        byte[] tooLarge = Arrays.copyOf(PHOTO, 10 * 1024 * 1024 + 1);
        return Stream.of(
                Arguments.of("10 MB and a byte", tooLarge, AttachmentFault.PHOTO_TOO_LARGE),
                Arguments.of("a bomb", Pictures.pngThatSaysItIs(60_000, 60_000), AttachmentFault.PHOTO_TOO_MANY_PIXELS),
                Arguments.of(
                        "a pixel too many",
                        Pictures.pngThatSaysItIs(65_000, 1_001),
                        AttachmentFault.PHOTO_TOO_MANY_PIXELS),
                Arguments.of(
                        "no pixels behind the header",
                        Pictures.pngThatSaysItIs(5, 5),
                        AttachmentFault.PHOTO_UNREADABLE),
                Arguments.of(
                        "a text named like a photo",
                        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        AttachmentFault.TYPE_NOT_TAKEN),
                Arguments.of("a HEIC", Pictures.heic(), AttachmentFault.HEIC),
                Arguments.of("cut off", Arrays.copyOf(PHOTO, PHOTO.length - 100), AttachmentFault.PHOTO_UNREADABLE),
                Arguments.of("a moving picture", CaseWithFiles.fixture("moving.webp"), AttachmentFault.PHOTO_MOVES),
                Arguments.of("two minutes and a second", Recordings.silence(121), AttachmentFault.VOICE_NOTE_TOO_LONG),
                Arguments.of(
                        "2 MB and a byte",
                        Arrays.copyOf(Recordings.silence(1), 2 * 1024 * 1024 + 1),
                        AttachmentFault.VOICE_NOTE_TOO_LARGE),
                Arguments.of(
                        "a coding that is not known",
                        "OggS and then Speex".getBytes(StandardCharsets.UTF_8),
                        AttachmentFault.VOICE_NOTE_UNREADABLE),
                Arguments.of("nothing", new byte[0], AttachmentFault.NO_FILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void whatIsNoPhotoIsRefusedByWhatIsWrongWithIt(String name, byte[] file, AttachmentFault fault) throws Exception {
        CaseWithFiles.Filed filed = cases.file();
        UUID id = UUID.randomUUID();
        refused(CaseWithFiles.send(filed.uploadTicket(), id, file), fault);
        assertThat(count("upload_id = '" + id + "'")).isZero();
    }

    @Test
    void aVoiceNoteIsStoredWithoutWhatItsRecorderWroteAndASecondIsRefused() {
        CaseWithFiles.Filed filed = cases.file();
        CaseWithFiles.send(filed.uploadTicket(), CaseWithFiles.fixture("voice.webm"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("VOICE_NOTE"))
                .body("mediaType", equalTo("audio/ogg"))
                .body("seconds", equalTo(1));
        refused(
                CaseWithFiles.send(filed.uploadTicket(), CaseWithFiles.fixture("voice.mp3")),
                AttachmentFault.VOICE_NOTES_ENOUGH);
        CaseWithFiles.send(filed.uploadTicket(), PHOTO).then().statusCode(201);
        CaseWithFiles.progress(filed).then().body("steps[0].attachments.kind", equalTo(List.of("VOICE_NOTE", "PHOTO")));
    }

    @ParameterizedTest
    @CsvSource({
        "vorbis.ogg, audio/ogg",
        "flac.oga, audio/flac",
        "voice.flac, audio/flac",
        "curve.aifc, audio/wav",
        "voice.3gp, audio/amr",
        "wide.3gp, audio/amr-wb",
        "wide.awb, audio/amr-wb",
        "voice.spx, audio/speex",
        "lossless.m4a, audio/mp4",
        "opus.caf, audio/ogg",
        "voice.wma, audio/vnd.wave",
        "vorbis.webm, audio/ogg",
        "voice.ac3, audio/ac3",
        "eac3.mp4, audio/eac3",
        "layer2.mp2, audio/mp2",
        "voice.au, audio/wav"
    })
    void soundOfEachCodingIsKnownByItsFirstBytesAndStored(String name, String mediaType) {
        CaseWithFiles.send(cases.file().uploadTicket(), CaseWithFiles.fixture(name))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo(mediaType));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "0b5e7a3c-9d42-1f6a-8c1e-2f7d6b9a4e10"})
    void theUploadIdIsARandomUuid(String id) {
        refused(CaseWithFiles.send(cases.file().uploadTicket(), id, PHOTO), AttachmentFault.UPLOAD_ID_NOT_RANDOM);
    }

    @ParameterizedTest
    @EnumSource(TokenKind.class)
    void onlyAValidUploadTicketAddsFiles(TokenKind kind) {
        CaseWithFiles.Filed filed = cases.file();
        UUID[] complaint = new UUID[1];
        cases.change(filed, found -> complaint[0] = found.id());
        String file =
                switch (kind) {
                    case STAFF -> "staff-signing.jwks";
                    case CONTACT -> "contact-signing.jwks";
                    case UPLOAD -> "upload.jwks";
                    case WAIT -> "intake.jwks";
                    case TRACKING -> "tracking.jwks";
                };
        InstantSource then = kind == TokenKind.UPLOAD
                ? InstantSource.fixed(Instant.now().minus(Duration.ofMinutes(31)))
                : InstantSource.system();
        String ticket = new TicketSigner(kind, secrets.keys(file), then)
                .sign(complaint[0].toString(), Map.of(), Duration.ofMinutes(30));
        refused(CaseWithFiles.send(ticket, PHOTO), AttachmentFault.TICKET_ENDED);
    }

    @Test
    void aTicketForACaseThatIsNotThereAddsNothing() {
        String ticket = new TicketSigner(TokenKind.UPLOAD, secrets.keys("upload.jwks"), InstantSource.system())
                .sign(UUID.randomUUID().toString(), Map.of(), Duration.ofMinutes(30));
        refused(CaseWithFiles.send(ticket, PHOTO), AttachmentFault.TICKET_ENDED);
        refused(CaseWithFiles.send("", PHOTO), AttachmentFault.TICKET_ENDED);
    }

    @Test
    void aClosedCaseTakesNothing() {
        CaseWithFiles.Filed filed = cases.file();
        Feedback enough = new Feedback(Outcome.SOLVED, 5, Feedback.Wish.CLOSE);
        cases.change(filed, complaint -> {
            complaint.reviewIfNew();
            complaint.settle(Instant.now());
            complaint.judge(enough, Instant.now(), LocalTime.of(10, 0));
        });
        refused(CaseWithFiles.send(filed.uploadTicket(), PHOTO), AttachmentFault.CASE_CLOSED);
        assertThat(CaseWithFiles.progress(filed).<String>path("uploadTicket")).isNull();
    }

    @Test
    void whatWasSentIsGoneFromTheFolderWhenTheRequestEnds() {
        CaseWithFiles.Filed filed = cases.file();
        CaseWithFiles.send(filed.uploadTicket(), PHOTO).then().statusCode(201);
        refused(CaseWithFiles.send(filed.uploadTicket(), Pictures.heic()), AttachmentFault.HEIC);
        refused(CaseWithFiles.send("rubbish", PHOTO), AttachmentFault.TICKET_ENDED);
        await().untilAsserted(() -> {
            assertThat(folder.files()).isEmpty();
            assertThat(gate.inFlight()).isZero();
        });
    }

    @Test
    void nothingLiesInTheDatabaseAsItWasSentOrShown() throws Exception {
        CaseWithFiles.Filed filed = cases.file();
        CaseWithFiles.send(filed.uploadTicket(), PHOTO).then().statusCode(201);
        assertThat(count(
                        "position('\\xffd8'::bytea in sealed) = 1 or position('\\xffd8'::bytea in preview_sealed) = 1"))
                .isZero();
        assertThat(
                        count(
                                "at_hour at time zone 'Asia/Kolkata' <> date_trunc('hour', at_hour at time zone 'Asia/Kolkata')"))
                .isZero();
    }

    @Test
    void onlyTheTwoPathsForFilesTakeLargeBodies() {
        byte[] large = new byte[3 * 1024 * 1024];
        for (String path : List.of("/api/v1/complaints", "/report", "/attachments/x", "/track")) {
            given().contentType("application/json")
                    .body(large)
                    .post(path)
                    .then()
                    .statusCode(413)
                    .body("type", equalTo("urn:samvad:problem:body-too-large"));
        }
        given().contentType("application/json")
                .body(new byte[11 * 1024 * 1024])
                .post("/api/v1/complaints/attachments")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:samvad:problem:body-too-large"));
    }
}
