package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.image.PngWriter;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

/** An officer on patrol photographs a poster. */
@QuarkusTest
class PatrolPhotoTest extends ServiceTest {

    private static final String PAGE = "/console/qr/patrol";

    @Inject
    DataSource database;

    @Inject
    PosterReader reader;

    @Inject
    PosterPhoto photos;

    private ValidatableResponse send(byte[] photo) {
        return send("QR_ADMIN", photo);
    }

    private ValidatableResponse send(String role, byte[] photo) {
        // A photo that nobody answers fails the test and does not hang it.
        return console(role)
                .config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000)))
                .multiPart("csrf", CSRF)
                .multiPart("lang", "en")
                .multiPart("photo", "photo.jpg", photo, "image/jpeg")
                .post(PAGE + "/photo")
                .then();
    }

    /** A wall of 4000 by 3000 pixels with codes on it, somewhat turned, as JPEG. */
    private static byte[] photo(String... addresses) throws IOException {
        BufferedImage wall = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = wall.createGraphics();
        paint.setColor(new Color(0xB8B0A0));
        paint.fillRect(0, 0, 4000, 3000);
        paint.rotate(0.09, 2000, 1500);
        int left = 500;
        for (String address : addresses) {
            byte[] png = PngWriter.write(Symbol.of(address), 1000);
            paint.drawImage(ImageIO.read(new ByteArrayInputStream(png)), left, 900, null);
            left += 1600;
        }
        paint.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(wall, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    @Test
    void photoShowsWhichPosterItIsAndProvesIt() throws IOException {
        IssuedCode code = issue("BHN-SUP");
        send(photo(code.url()))
                .statusCode(200)
                .header("Permissions-Policy", containsString("geolocation=(self)"))
                .body(containsString(code.codeId()))
                .body(containsString("The code is genuine"))
                .body(containsString(code.url()));
    }

    @Test
    void stickerBesideThePosterIsWhatIsTold() throws IOException {
        send(photo(issue("BHN-SUP").url(), "https://elsewhere.example/S/0000000000000000000000"))
                .statusCode(200)
                .body(containsString("not ours"))
                .body(not(containsString("The code is genuine")));
    }

    /** Each of them some scanner opens; ID is a genuine token. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVIL.EXAMPLE/S/ID",
                "HTTPS:/EVIL.EXAMPLE/S/ID",
                "https:\\\\evil.example/S/ID",
                "//evil.example/s/ID",
                "evil\u3002example/S/ID",
                "localhost/S/ID",
                "WWW.EVIL.EXAMPLE/x",
                "evil.example",
                "upi:pay?pa=x",
                "\u00DF\u00DF\u00DF/S/",
                "\u00DF\u00DF\u00DF/S/ID"
            })
    void linkAroundAGenuineTokenIsNotOurs(String sticker) {
        IssuedCode code = issue("BHN-SUP");
        String text = sticker.replace("ID", code.token());
        assertThat(reader.read(text, new PatrolScope("QR_ADMIN", "DURG"))).isEqualTo(new PosterReading.Foreign());
        console("QR_ADMIN")
                .formParams(Map.of("csrf", CSRF, "lang", "en", "scanned", text))
                .post(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("not ours"))
                .body(not(containsString("The code is genuine")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", " id ", "ID.", "/s/ID", "S/ID"})
    void tokenAloneIsTheSymbolsOwn(String form) {
        IssuedCode code = issue("BHN-SUP");
        assertThat(reader.read(
                        form.replace("ID", code.token())
                                .replace("id", code.token().toLowerCase(Locale.ROOT)),
                        new PatrolScope("QR_ADMIN", "DURG")))
                .isInstanceOfSatisfying(
                        PosterReading.Poster.class,
                        poster -> assertThat(poster.proof()).isEqualTo(PosterReading.Proof.SCANNED));
    }

    @Test
    void longLinkIsALinkAllTheSame() {
        assertThat(reader.read("https://evil.example/" + "x".repeat(400), new PatrolScope("QR_ADMIN", "DURG")))
                .isEqualTo(new PosterReading.Foreign());
    }

    @Test
    void codeThatLeadsNowhereBesideItDoesNotHinder() throws IOException {
        send(photo("WIFI:S:Police station;;", issue("BHN-SUP").url()))
                .statusCode(200)
                .body(containsString("The code is genuine"));
    }

    @Test
    void posterOfAnotherOfficeIsNotShown() throws IOException {
        send("STATION_OFFICER", photo(issue("BHN-SUP").url())).statusCode(403);
    }

    @Test
    void wallWithoutACodeIsSaidSo() throws IOException {
        send(photo()).statusCode(400).body(containsString("No code could be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "\u0089PNG\r\n\u001A\n", "GIF89a"})
    void whatIsNoPhotoIsSaidSo(String content) {
        send(content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body(containsString("No code could be read"));
    }

    @Test
    void fileThatUnpacksToMoreThanThereIsMemoryIsNotUnpacked() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9000, 9000, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        send(png.toByteArray()).statusCode(400).body(containsString("This photo is too large"));
    }

    /** A picture whose details come scan after scan is kept whole by the decoder, outside Java's memory. */
    @ParameterizedTest
    @CsvSource({
        "PROGRESSIVE, 6000, 4000, too large to be read",
        "PROGRESSIVE, 4000, 3000, No code could be read",
        "BASELINE, 6000, 4000, No code could be read",
        "COLOUR_BY_COLOUR, 6000, 4000, too large to be read"
    })
    void photoThatTheDecoderWouldKeepWholeIsNotUnpacked(Jpegs coding, int width, int height, String answer)
            throws IOException {
        send(coding.thatSaysItIs(width, height)).statusCode(400).body(containsString(answer));
    }

    /** A named pipe is a photo that never ends; it can be opened for writing only once it is being read. */
    @Test
    void photoThatWaitsForOthersIsSentBackInsteadOfHoldingAThread(@TempDir java.nio.file.Path folder) throws Exception {
        java.nio.file.Path pipe = folder.resolve("photo.jpg");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Set<String>> other = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                other.complete(photos.codes(pipe));
            } catch (PosterPhoto.BusyException | PosterPhoto.TooLargeException notRead) {
                other.completeExceptionally(notRead);
            }
        });
        byte[] photo = photo();
        try (OutputStream endless = Files.newOutputStream(pipe)) {
            send(photo)
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body(containsString("Send this one again in a few seconds"));
            assertThat(other).isNotDone();
            endless.write(0);
        }
        assertThat(other).succeedsWithin(Duration.ofSeconds(5));
        send(photo).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "2200, 2200, 32, 1",
        "2200, 2200, 64, 2",
        "2201, 100, 24, 2",
        "4000, 3000, 24, 2",
        "6400, 4000, 64, 4",
        "100, 100, 64, 1"
    })
    void photoIsTakenCoarserIfItWouldUnpackToTooMuch(int width, int height, int bits, int step) {
        assertThat(PosterPhoto.step(width, height, bits)).isEqualTo(step);
    }

    @Test
    void photoOverTwelveMegabytesIsRefusedUnread() {
        send(new byte[13_000_000]).statusCode(413);
    }

    @Test
    void photoIsForOfficersAndNeedsTheFormsToken() throws IOException {
        byte[] photo = photo();
        nobody().accept("text/html")
                .multiPart("photo", "photo.jpg", photo, "image/jpeg")
                .post(PAGE + "/photo")
                .then()
                .statusCode(303);
        send("AUDITOR", photo).statusCode(403);
        console("QR_ADMIN")
                .multiPart("csrf", "guessed")
                .multiPart("photo", "photo.jpg", photo, "image/jpeg")
                .post(PAGE + "/photo")
                .then()
                .statusCode(403);
    }

    @Test
    void whereThePhoneIsGoesWithTheCheckAndNonsenseDoesNotHinderIt() throws Exception {
        IssuedCode code = issue("BHN-SUP");
        save(code, "21.19380", "81.35090").statusCode(303);
        save(code, "21.19380", "nowhere").statusCode(303);
        save(code, "48.85660", "81.35090").statusCode(303);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select latitude from poster_check where code_id = ? order by id")) {
            select.setString(1, code.codeId());
            ResultSet checks = select.executeQuery();
            checks.next();
            assertThat(checks.getBigDecimal(1)).isEqualTo("21.194");
            for (String nonsense : List.of("no number", "outside India")) {
                assertThat(checks.next()).isTrue();
                assertThat(checks.getBigDecimal(1)).as(nonsense).isNull();
            }
        }
    }

    private ValidatableResponse save(IssuedCode code, String latitude, String longitude) {
        return console("QR_ADMIN")
                .formParam("csrf", CSRF)
                .formParam("scanned", code.codeId())
                .formParam("step", "save")
                .formParam("condition", "FINE")
                .formParam("latitude", latitude)
                .formParam("longitude", longitude)
                .post(PAGE)
                .then();
    }
}
