package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Test
    void batchOfAKilledServiceIsFinishedAfterItsRestart() {
        Answer issued = api.post("/api/v1/qr-codes/bulk", Map.of("placements", PLACES), admin);
        assertThat(issued.status()).isEqualTo(200);
        Answer ordered = api.post("/api/v1/poster-batches", Map.of("output", "ZIP"), admin);
        String batch = "/api/v1/poster-batches/" + ordered.text("batchId");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !api.get(batch, admin).text("state").equals("WAITING"));
        stack.killPart("qr");
        stack.startPart("qr");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> api.get(batch, admin).text("state").equals("READY"));
        Answer finished = api.get(batch, admin);
        assertThat(finished.text("printed")).isEqualTo(finished.text("total"));
        assertThat(Integer.parseInt(finished.text("total"))).isGreaterThan(200);
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
