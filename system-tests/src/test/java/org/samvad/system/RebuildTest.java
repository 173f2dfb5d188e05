package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.Api.Answer;

/** What qr-service has said and begun outlives the loss of another service's database, and its own death. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> PLACES = List.of(
            "RECEPTION",
            "WOMENS_HELP_DESK",
            "DUTY_OFFICER",
            "WAITING_AREA",
            "GATE",
            "NOTICE_BOARD",
            "BUS_STAND",
            "RAILWAY_STATION",
            "MARKET");

    private static final String KEPT = "select count(*) from poster_batch_page where true";

    private static RunningStack stack;
    private static Api api;
    private static String[] admin;

    @BeforeAll
    static void start(@TempDir Path folder) {
        stack = RunningStack.start(folder.resolve("data"));
        api = new Api(stack.started());
        admin = api.as("qr.admin");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** Its lease runs out first; what it had drawn by then is not drawn again. */
    @Test
    void batchOfAKilledServiceIsFinishedAfterItsRestart() throws Exception {
        Batch batch = printing("ZIP");
        stack.killPart("qr");
        assertThat(batch.number("select count(*) from poster_batch where state = 'RUNNING'"))
                .isEqualTo(1);
        long kept = batch.number(KEPT);
        assertThat(kept).as("it was in the middle").isBetween(1L, batch.total() - 1);
        stack.startPart("qr");
        batch.awaitReady(kept);
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(batch.file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertWholePdf(zip.readAllBytes());
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize((int) batch.total());
        assertThat(batch.total()).isGreaterThan(200);
    }

    /** As at a rollout: it hands over what it has before it ends, and nobody waits for a lease. */
    @Test
    void batchOfAStoppedServiceIsHandedBackAndFinishedByTheNext() throws Exception {
        Batch batch = printing("PDF");
        stack.stopPart("qr");
        assertThat(text("qr", "select state || ' ' || attempts from poster_batch where id = '" + batch.id() + "'"))
                .as("handed back, and no failed attempt")
                .isEqualTo("WAITING 0");
        long kept = batch.number(KEPT);
        assertThat(kept).as("it was in the middle").isBetween(1L, batch.total() - 1);
        stack.startPart("qr");
        batch.awaitReady(kept);
        byte[] book = batch.file();
        assertWholePdf(book);
        assertThat(pages(book)).isEqualTo(batch.total());
    }

    /** A batch of all the district's posters, of which some are drawn. */
    private static Batch printing(String output) {
        Answer issued = api.post("/api/v1/qr-codes/bulk", Map.of("placements", PLACES), admin);
        assertThat(issued.status()).isEqualTo(200);
        Batch batch = new Batch(api.post("/api/v1/poster-batches", Map.of("output", output), admin)
                .text("batchId"));
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> batch.printed() > 0);
        return batch;
    }

    private record Batch(String id) {

        private String path() {
            return "/api/v1/poster-batches/" + id;
        }

        long printed() {
            return api.get(path(), admin).json().path("printed").asLong();
        }

        long total() throws SQLException {
            return number("select total from poster_batch where true");
        }

        long number(String select) throws SQLException {
            String column = select.contains("poster_batch_page") ? "batch_id" : "id";
            return RebuildTest.number("qr", select + " and " + column + " = '" + id + "'");
        }

        /** However often somebody looks, it is never less than before, and never less than what is kept. */
        void awaitReady(long kept) throws SQLException {
            AtomicLong before = new AtomicLong(kept);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
                Answer now = api.get(path(), admin);
                long printed = now.json().path("printed").asLong();
                if (printed < before.getAndSet(printed)) {
                    throw new AssertionError("progress fell to " + printed);
                }
                return now.text("state").equals("READY");
            });
            assertThat(before.get()).isEqualTo(total());
        }

        byte[] file() {
            return api.file(path() + "/download", admin);
        }
    }

    private static void assertWholePdf(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        assertThat(text.stripTrailing()).endsWith("%%EOF");
    }

    /** As Poppler counts them, which reads the whole file and says what it can't. */
    private static long pages(byte[] pdf) throws Exception {
        Path file = Files.write(Files.createTempDirectory("book").resolve("book.pdf"), pdf);
        Process poppler = new ProcessBuilder("pdfinfo", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(poppler.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Error");
        return Long.parseLong(said.replaceAll("(?s).*Pages: +([0-9]+).*", "$1"));
    }

    @Test
    void emptyComplaintServiceCatchesUpFromTheTopics() throws Exception {
        Map<String, Object> place = Map.of("stationCode", "BHN-SUP", "placement", Map.of("code", "RECEPTION"));
        String code = api.post("/api/v1/qr-codes", place, admin).text("codeId");
        String revoked = api.post("/api/v1/qr-codes", place, admin).text("codeId");
        api.post("/api/v1/qr-codes/" + revoked + "/revoke", Map.of("reason", "torn off"), admin);
        long stations = number("qr", "select count(*) from station");
        long codes = number("qr", "select count(*) from printed_code");

        stack.stopPart("complaint");
        loseEverything(stack.started().databases().get("complaint"));
        stack.startPart("complaint");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(number("complaint", "select count(*) from station")).isEqualTo(stations);
            assertThat(number("complaint", "select count(*) from qr_code")).isEqualTo(codes);
        });
        assertThat(number("complaint", "select count(*) from qr_code where state = 'REVOKED'"))
                .isEqualTo(number("qr", "select count(*) from printed_code where state = 'REVOKED'"));
        assertThat(number("complaint", "select count(*) from subdivision where live_from is not null"))
                .isEqualTo(number("qr", "select count(*) from subdivision where live_from is not null"));
        assertThat(api.get("/report?code=" + code + "&station=BHN-SUP").body()).contains("सुपेला", "स्वागत कक्ष");
        Answer filed = api.post(
                "/api/v1/complaints",
                Map.of(
                        "kind",
                        "SUGGESTION",
                        "category",
                        "PATROL",
                        "text",
                        "रात में गश्त",
                        "language",
                        "hi",
                        "codeId",
                        code),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(filed.status()).isEqualTo(201);
    }

    private static String text(String service, String sql) throws SQLException {
        return new Stores(stack.started()).text(service, sql);
    }

    private static long number(String service, String sql) throws SQLException {
        return new Stores(stack.started()).number(service, sql);
    }

    /** As after the loss of a disk: an empty database, in which both roles have the rights of an installation. */
    private static void loseEverything(Database database) throws SQLException {
        String defaults = "alter default privileges in schema public grant ";
        String application = database.appUsername();
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
            statement.execute("grant usage on schema public to " + application);
            statement.execute(defaults + "select, insert, update, delete on tables to " + application);
            statement.execute(defaults + "usage on sequences to " + application);
        }
    }
}
