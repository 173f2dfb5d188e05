package org.samvad.system.canary;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samvad.devstack.Started;
import org.samvad.devstack.Started.RunningProcess;
import org.samvad.devstack.database.Database;
import org.samvad.system.canary.Searcher.Finding;

/** Everything the running stack has written down anywhere, store by store. */
final class Evidence {

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
        TABLES.keySet().forEach(name -> found.addAll(management(searcher, name)));
        found.addAll(searcher.search(Store.ANSWERS, "answers", traffic.kept()));
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
        for (String path : List.of("/q/metrics", "/q/health", "/q/openapi")) {
            URI address = URI.create("http://127.0.0.1:" + process.managementPort() + path);
            try {
                byte[] body = client.send(
                                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                found.addAll(searcher.search(Store.MANAGEMENT, service + path, body));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return found;
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
