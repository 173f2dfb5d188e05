package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.samvad.devstack.Started;
import org.samvad.devstack.Started.RunningProcess;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.smsc.ReceivedSms;
import org.samvad.devstack.test.Smsc;
import org.samvad.system.canary.Searcher.Finding;

/** Everything the running stack has written down anywhere, store by store. */
final class Evidence {

    static final String STAFFS_PAGES = "pages for staff";

    static final Map<String, Store> LOGS = Map.of(
            "complaint", Store.COMPLAINT_LOG,
            "qr", Store.QR_LOG,
            "notification", Store.NOTIFICATION_LOG,
            "kafka", Store.KAFKA_LOG,
            "postgres", Store.POSTGRES_LOG);
    static final Map<String, Store> TABLES = Map.of(
            "complaint", Store.COMPLAINT_TABLES,
            "qr", Store.QR_TABLES,
            "notification", Store.NOTIFICATION_TABLES);

    private static final Map<String, Store> DUMPS = Map.of(
            "complaint", Store.COMPLAINT_DUMP,
            "qr", Store.QR_DUMP,
            "notification", Store.NOTIFICATION_DUMP);

    /** What is at each path of the management port if it is the right one. */
    private static final Map<String, String> MANAGEMENT = Map.of(
            "/q/metrics", "samvad_outbox_oldest_seconds",
            "/q/health", "\"status\"",
            "/q/openapi", "openapi: 3");

    private static final String ALL_TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Started stack;
    private final Traffic traffic;

    Evidence(Started stack, Traffic traffic) {
        this.stack = stack;
        this.traffic = traffic;
    }

    List<Finding> search(Searcher searcher) {
        List<Finding> found = new ArrayList<>();
        Path data = Path.of(stack.dataDir());
        LOGS.forEach((name, store) -> found.addAll(
                file(searcher, store, Path.of(stack.processes().get(name).log()))));
        found.addAll(file(searcher, Store.STACK_LOG, data.resolve("logs/dev-stack.log")));
        found.addAll(file(searcher, Store.STACK_LOG, data.resolveSibling(data.getFileName() + ".stack.log")));
        found.addAll(folder(searcher, Store.POSTGRES_FILES, data.resolve("postgres/data")));
        found.addAll(folder(searcher, Store.KAFKA_FILES, data.resolve("kafka/data")));
        TABLES.forEach((name, store) -> found.addAll(tables(searcher, store, name)));
        DUMPS.forEach((name, store) -> found.addAll(dump(searcher, store, name)));
        TABLES.keySet().forEach(name -> found.addAll(management(searcher, name)));
        found.addAll(searcher.search(Store.ANSWERS, "answers", traffic.kept()));
        for (Store store : List.of(Store.OFFICERS_ANSWERS, Store.OPERATORS_ANSWERS)) {
            found.addAll(searcher.search(store, "answers to staff", traffic.kept(store)));
            found.addAll(searcher.search(store, STAFFS_PAGES, traffic.pages(store)));
        }
        for (ReceivedSms sms : Smsc.at(stack.smsInboxUrl()).received()) {
            String told = String.join("\n", sms.from(), sms.text(), sms.entityId(), sms.templateId());
            found.addAll(searcher.search(Store.SMS_TEXTS, "an SMS", told.getBytes(StandardCharsets.UTF_8)));
        }
        return found;
    }

    Path log(String process) {
        return Path.of(stack.processes().get(process).log());
    }

    /** The first column of a query as the owner. */
    List<String> select(String name, String sql) {
        return inDatabase(name, statement -> column(statement, sql));
    }

    private List<Finding> tables(Searcher searcher, Store store, String name) {
        return inDatabase(name, statement -> {
            List<Finding> found = new ArrayList<>();
            for (String table : column(statement, ALL_TABLES)) {
                String rows = String.join("\n", column(statement, "select t::text from " + table + " t"));
                found.addAll(searcher.search(store, table, rows.getBytes(StandardCharsets.UTF_8)));
            }
            String statements = String.join("\n", column(statement, "select query from pg_stat_activity"));
            found.addAll(searcher.search(store, "pg_stat_activity", statements.getBytes(StandardCharsets.UTF_8)));
            return found;
        });
    }

    /** As text and as bytes: in text the bytes of a column are hex, and an array's words lie in quotes. */
    private List<Finding> dump(Searcher searcher, Store store, String name) {
        return inDatabase(name, statement -> {
            List<Finding> found = new ArrayList<>();
            for (String table : column(statement, ALL_TABLES)) {
                for (String format : List.of("text", "binary")) {
                    ByteArrayOutputStream rows = new ByteArrayOutputStream();
                    try {
                        statement
                                .getConnection()
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut("copy " + table + " to stdout (format " + format + ")", rows);
                    } catch (SQLException | IOException failed) {
                        throw new IllegalStateException(failed);
                    }
                    found.addAll(searcher.search(store, table + " as " + format, rows.toByteArray()));
                }
            }
            return found;
        });
    }

    private <T> T inDatabase(String name, Function<Statement, T> look) {
        Database database = stack.databases().get(name);
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            return look.apply(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> column(Statement statement, String sql) {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Finding> management(Searcher searcher, String service) {
        RunningProcess process = stack.processes().get(service);
        List<Finding> found = new ArrayList<>();
        MANAGEMENT.forEach((path, sign) -> {
            URI address = URI.create("http://127.0.0.1:" + process.managementPort() + path);
            // A health check may see the database away for a moment longer than the database was.
            HttpResponse<byte[]> answer = await().atMost(Duration.ofSeconds(30))
                    .until(() -> get(address), response -> response.statusCode() == 200);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .as(service + path)
                    .contains(sign);
            found.addAll(searcher.search(Store.MANAGEMENT, service + path, answer.body()));
        });
        return found;
    }

    private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<Finding> folder(Searcher searcher, Store store, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> file(searcher, store, file).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Finding> file(Searcher searcher, Store store, Path file) {
        try {
            return searcher.search(store, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (java.nio.file.NoSuchFileException removedMeanwhile) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
