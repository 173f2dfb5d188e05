package org.samvad.qr.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.poster.PrintableCode;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.Poppler;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class BatchResourceTest extends ServiceTest {

    private static final String BATCHES = "/api/v1/poster-batches";

    /** So coarse that hundreds of posters are read in seconds. */
    private static final int DOTS_PER_INCH = 100;

    @Inject
    DataSource database;

    @Inject
    BatchTable table;

    @Inject
    BatchCodes codes;

    private ValidatableResponse order(RequestSpecification who, Map<String, ?> body) {
        return who.contentType(ContentType.JSON).body(body).post(BATCHES).then();
    }

    private JsonPath ordered(Map<String, ?> body) {
        return order(admin(), body)
                .statusCode(202)
                .header("Location", containsString(BATCHES + "/"))
                .extract()
                .jsonPath();
    }

    private JsonPath ready(String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> admin().get(BATCHES + "/" + id).then().extract().jsonPath(),
                        batch -> List.of("READY", "FAILED").contains(batch.getString("state")));
    }

    private byte[] download(String id, String mediaType) {
        return admin().get(BATCHES + "/" + id + "/download")
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
    }

    private int sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    @Test
    void subdivisionComesAsOneDocument() throws Exception {
        IssuedCode first = issue("DRG-MOH");
        IssuedCode second = issue("DRG-PUL");
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "test"))
                .post(CODES + "/" + issue("DRG-PUL").codeId() + "/revoke")
                .then()
                .statusCode(200);
        issue("PTN-AND");
        JsonPath batch = ordered(Map.of("subdivision", "DRG", "format", "A5"));
        assertThat(batch.getList("notLive", String.class)).containsExactly("DRG");
        JsonPath done = ready(batch.getString("batchId"));
        assertThat(done.getString("state")).isEqualTo("READY");
        assertThat(done.getInt("printed")).isEqualTo(done.getInt("total"));
        assertThat(done.getString("download")).isEqualTo(BATCHES + "/" + batch.getString("batchId") + "/download");

        byte[] pdf = download(batch.getString("batchId"), "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(done.getInt("total"));
        }
        List<PrintableCode> printed = printable("DRG");
        assertThat(printed)
                .extracting(PrintableCode::url)
                .doesNotHaveDuplicates()
                .contains(first.url(), second.url());
        String[] texts = Poppler.text(pdf).split("\f");
        assertThat(texts).hasSameSizeAs(printed);
        for (int page = 0; page < texts.length; page++) {
            PrintableCode expected = printed.get(page);
            BufferedImage image = Poppler.render(pdf, page + 1, DOTS_PER_INCH);
            assertThat(Decoders.zxingInAHand(image))
                    .as("zxing, page %s", page + 1)
                    .isEqualTo(expected.url());
            assertThat(Decoders.boofcvInAHand(image))
                    .as("BoofCV, page %s", page + 1)
                    .isEqualTo(expected.url());
            assertThat(texts[page]).as("page %s", page + 1).contains(shortCode(expected));
        }
        assertThat(Poppler.text(pdf))
                .contains(first.codeId().substring(0, 4), second.codeId().substring(0, 4), "मोहन नगर", "पुलगांव")
                .doesNotContain("अंडा");
    }

    @Test
    void districtComesAsArchiveOfPosters() throws Exception {
        IssuedCode one = issue("BHN-NEW");
        IssuedCode other = issue("PTN-UTA");
        JsonPath done =
                ready(ordered(Map.of("output", "ZIP", "format", "STICKER")).getString("batchId"));
        Map<String, byte[]> files = unpack(download(done.getString("batchId"), "application/zip"));
        assertThat(files).hasSize(done.getInt("total"));
        List<PrintableCode> printed = printable(null);
        assertThat(printed)
                .hasSameSizeAs(files.keySet())
                .extracting(PrintableCode::url)
                .doesNotHaveDuplicates()
                .contains(one.url(), other.url());
        for (PrintableCode code : printed) {
            String name = files.keySet().stream()
                    .filter(file -> file.contains(code.code().id().value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Decoders.zxingInAHand(Poppler.render(files.get(name), 1, DOTS_PER_INCH)))
                    .as(name)
                    .isEqualTo(code.url());
        }
    }

    private List<PrintableCode> printable(@Nullable String subdivision) {
        return codes.printable(subdivision, codes.codes(codes.stations(subdivision)));
    }

    /** As it stands in print. */
    private static String shortCode(PrintableCode code) {
        String id = code.code().id().value();
        return id.substring(0, 4) + " " + id.substring(4);
    }

    private static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void finishedFileIsSentOnce() {
        issue("BHN-SMR");
        String id = ready(ordered(Map.of("subdivision", "BHN")).getString("batchId"))
                .getString("batchId");
        String tag = admin().get(BATCHES + "/" + id + "/download").getHeader("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        admin().header("If-None-Match", tag)
                .get(BATCHES + "/" + id + "/download")
                .then()
                .statusCode(304);
    }

    /** A worker that was killed leaves a row that is running, a lease, and perhaps a piece of a file. */
    @Test
    void batchOfAKilledWorkerIsPrintedByTheNextOne() throws Exception {
        issue("BHN-BHT");
        String id = ready(ordered(Map.of("subdivision", "BHN")).getString("batchId"))
                .getString("batchId");
        sql("update poster_batch_part set bytes = 'half a file' where position = 0 and batch_id = '" + id + "'");
        sql("update poster_batch set state = 'RUNNING', sha256 = null, printed = 1, lease = gen_random_uuid(),"
                + " lease_until = now() - interval '1 second' where id = '" + id + "'");
        assertThat(ready(id).getString("state")).isEqualTo("READY");
        try (PDDocument document = Loader.loadPDF(download(id, "application/pdf"))) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void batchThatKillsItsWorkersIsGivenUp() throws Exception {
        issue("BHN-BHT");
        String id = ready(ordered(Map.of("subdivision", "BHN")).getString("batchId"))
                .getString("batchId");
        sql("update poster_batch set state = 'RUNNING', sha256 = null, lease = gen_random_uuid(), attempts = 3,"
                + " lease_until = now() - interval '1 second' where id = '" + id + "'");
        JsonPath failed = ready(id);
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("problem")).isEqualTo("internal");
        admin().get(BATCHES + "/" + id + "/download").then().statusCode(409);
    }

    @Test
    void batchesGoAfterADayWithTheirFiles() throws Exception {
        issue("BHN-BHT");
        String id = ready(ordered(Map.of("subdivision", "BHN")).getString("batchId"))
                .getString("batchId");
        sql("update poster_batch set ordered_at = now() - interval '25 hours' where id = '" + id + "'");
        assertThat(table.deleteOrderedBefore(Instant.now().minus(Batch.KEPT))).isPositive();
        admin().get(BATCHES + "/" + id).then().statusCode(404);
        assertThat(sql("update poster_batch_part set position = position where batch_id = '" + id + "'"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "subdivision, NOWHERE",
        "format, A0",
        "cropMarks, perhaps",
        "output, DOCX",
    })
    void whatCannotBeMeantIsNamed(String field, String value) {
        order(admin(), Map.of(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @Test
    void subdivisionWithoutCodesIsSaidSo() {
        order(admin(), Map.of("subdivision", emptySubdivision()))
                .statusCode(409)
                .body("type", endsWith("nothing-to-print"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "6a8d4a3e-0000-4000-8000-000000000000", "%27%3B--"})
    void unknownBatchesAreNotFound(String id) {
        admin().urlEncodingEnabled(false).get(BATCHES + "/" + id).then().statusCode(404);
        admin().urlEncodingEnabled(false)
                .get(BATCHES + "/" + id + "/download")
                .then()
                .statusCode(404);
    }

    @Test
    void eachUnitSeesItsOwnBatchesOnly() throws SQLException {
        issue("BHN-VAI");
        String id = ready(ordered(Map.of("subdivision", "BHN")).getString("batchId"))
                .getString("batchId");
        for (String unit : List.of("CHW", "RAIPUR", "")) {
            String token = tokens().token("other", "QR_ADMIN", unit);
            bearer(token).get(BATCHES + "/" + id).then().statusCode(403);
            bearer(token).get(BATCHES + "/" + id + "/download").then().statusCode(403);
            order(bearer(token), Map.of("subdivision", "BHN")).statusCode(403);
            order(bearer(token), Map.of()).statusCode(403);
            assertThat(bearer(token).get(BATCHES).jsonPath().getList("batchId")).doesNotContain(id);
        }
        String own = tokens().token("own", "QR_ADMIN", "BHN");
        for (int foreign = 0; foreign < Batches.LISTED; foreign++) {
            BatchOrder order = new OrderFields("CHW", null, null, null, null).order();
            table.add(UUID.randomUUID(), order, 1, Instant.now(), "other");
        }
        assertThat(bearer(own).get(BATCHES).jsonPath().getList("batchId")).contains(id);
        assertThat(bearer(own).get(BATCHES).jsonPath().getList("subdivision")).containsOnly("BHN");
        bearer(own).get(BATCHES + "/" + id).then().statusCode(200).body("state", equalTo("READY"));
        order(bearer(own), Map.of()).statusCode(403);
        sql("delete from poster_batch where ordered_by = 'other'");
    }

    @Test
    void sameCodesGiveTheSameFile() throws Exception {
        issue("CHW-PUR");
        List<byte[]> files = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            String id = ready(ordered(Map.of("subdivision", "CHW")).getString("batchId"))
                    .getString("batchId");
            files.add(download(id, "application/pdf"));
        }
        assertThat(files.get(1)).isEqualTo(files.get(0));
    }

    @Test
    void batchesThatWaitAreMadeOneAfterTheOtherEachAtItsFirstAttempt() {
        issue("BHN-BHN");
        TreeSet<String> ids = new TreeSet<>();
        for (int number = 0; number < 5; number++) {
            ids.add(ordered(Map.of("subdivision", "BHN")).getString("batchId"));
        }
        assertThat(ids).allSatisfy(id -> {
            assertThat(ready(id).getString("state")).isEqualTo("READY");
            assertThat(attempts(id)).isEqualTo(1);
        });
    }

    private int attempts(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                var row = sql.executeQuery(
                        "select attempts from poster_batch where id = '" + UUID.fromString(id) + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
