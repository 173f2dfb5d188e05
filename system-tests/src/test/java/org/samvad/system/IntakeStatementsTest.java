package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.devstack.database.Passwords;

/** The ceiling that the benchmark measures intake against does what the service does, as PostgreSQL saw it. */
@ExtendWith(RunningSamvad.class)
class IntakeStatementsTest {

    private static final int ENTRIES = 8;
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\S+ \\S+ \\S+ \\[(\\d+)] LOG: {2}execute [^:]+: ((?s:.*?))(?=^\\S|\\z)");

    @Test
    void benchmarkSendsWhatTheServiceSends() throws Exception {
        List<List<String>> transactions = intakesSeen();
        assertThat(transactions).as("transactions that file an entry").hasSize(ENTRIES);
        List<String> expected = ofTheBenchmark();
        assertThat(transactions).contains(expected);
        // The directory is read anew every other second, by whoever comes then.
        assertThat(transactions)
                .allSatisfy(statements -> assertThat(statements.stream()
                                .filter(sql -> !sql.startsWith("select"))
                                .toList())
                        .isEqualTo(expected));
    }

    private static List<List<String>> intakesSeen() throws Exception {
        Path log = RunningSamvad.stack().dataDir().resolve("logs/postgres.log");
        long begin = Files.size(log);
        // Values are not logged: this stack's logs are as silent as any.
        superuser("alter system set log_parameter_max_length = 0", "alter system set log_statement = 'all'");
        try {
            // A server process that is born now was born after the others were told.
            await().until(() -> isLoggedForNewSessions());
            Api api = new Api(RunningSamvad.started());
            for (int entry = 0; entry < ENTRIES; entry++) {
                file(api);
            }
        } finally {
            superuser("alter system reset log_statement", "alter system reset log_parameter_max_length");
        }
        byte[] all = Files.readAllBytes(log);
        return intakes(new String(all, (int) begin, all.length - (int) begin, StandardCharsets.UTF_8));
    }

    private static void file(Api api) {
        Map<String, Object> entry = Map.of(
                "kind",
                "SUGGESTION",
                "category",
                "PATROL",
                "text",
                "रात में गश्त बढ़े",
                "language",
                "hi",
                "stationCode",
                "BHN-SUP");
        assertThat(api.post(
                                "/api/v1/complaints",
                                entry,
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(201);
    }

    /** What each session did between BEGIN and COMMIT, where it filed an entry. */
    private static List<List<String>> intakes(String log) {
        List<List<String>> intakes = new ArrayList<>();
        Map<String, List<String>> open = new LinkedHashMap<>();
        Matcher line = LINE.matcher(log);
        while (line.find()) {
            String sql = plain(line.group(2));
            List<String> statements = open.computeIfAbsent(line.group(1), pid -> new ArrayList<>());
            if (!sql.equals("COMMIT")) {
                statements.add(sql);
                continue;
            }
            open.remove(line.group(1));
            statements.remove("BEGIN");
            if (statements.stream().anyMatch(statement -> statement.startsWith("insert into intake_key"))) {
                intakes.add(statements);
            }
        }
        return intakes;
    }

    private static List<String> ofTheBenchmark() throws IOException {
        Path file =
                Path.of(System.getProperty("samvad.root"), "benchmarks/src/main/resources/org/samvad/bench/intake.sql");
        return Stream.of(Files.readString(file).split(";\\s*"))
                .map(IntakeStatementsTest::plain)
                .toList();
    }

    private static String plain(String sql) {
        return sql.replaceAll("\\$\\d+", "?").replaceAll("\\s+", " ").strip();
    }

    private static boolean isLoggedForNewSessions() throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show log_statement")) {
            return setting.next() && setting.getString(1).equals("all");
        }
    }

    private static Connection superuser() throws SQLException {
        String url = RunningSamvad.started().databases().get("complaint").jdbcUrl();
        String password = new Passwords(RunningSamvad.stack().dataDir().resolve("postgres/passwords")).of("postgres");
        return DriverManager.getConnection(url, "postgres", password);
    }

    private static void superuser(String... statements) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
