package org.samvad.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.samvad.devstack.database.Database;

/** How many entries a second are on the disk and answered, beside what the same SQL alone would do. */
final class IntakeBenchmark implements Benchmark {

    /** The size of the service's pool; raw JDBC gets no more. */
    private static final int CONNECTIONS = 12;

    private static final List<Integer> CLIENTS = List.of(1, 4, 16, 64);
    private static final int USUAL_CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final double WANTED = 0.6;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String title() {
        return "Durable intake";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            Database raw = copyOfDatabase(stack);
            findings.progress("warming up");
            service(stack.httpPort("complaint"), USUAL_CLIENTS, setting, 60);
            raw(raw, USUAL_CLIENTS, setting, 5);
            explain(findings);
            double ratio = ceilings(stack, raw, setting, findings);
            findings.target(
                    "with " + USUAL_CLIENTS + " clients, service ÷ raw JDBC",
                    Findings.cell(ratio),
                    "≥ " + WANTED,
                    ratio >= WANTED);
            costs(stack, setting, findings);
        }
    }

    private static void explain(Findings findings) {
        findings.say(
                "`POST /api/v1/complaints`, straight to complaint-service, against raw JDBC doing the same SQL in the"
                        + " same order on a copy of the same database in the same server, with as many connections (at most the"
                        + " pool's " + CONNECTIONS
                        + "), in turns of a few seconds in one run; before raw JDBC's turn all is relayed. Each client waits for its answer."
                        + " The service also signs, seals, and relays each event to Kafka, and notification-service reads it.");
        StringBuilder list = new StringBuilder("The SQL of one entry (`BEGIN` … `COMMIT`):\n\n```sql\n");
        RawIntake.STATEMENTS.forEach(sql -> list.append(sql).append(";\n"));
        findings.say(list.append("```").toString());
    }

    private static double ceilings(BenchStack stack, Database raw, Setting setting, Findings findings)
            throws Exception {
        findings.table("clients", "accepted/s", "raw JDBC/s", "service ÷ raw", "load's share of the CPU");
        double usual = 0;
        for (int clients : CLIENTS) {
            Rate service = Rate.NONE;
            Rate ceiling = Rate.NONE;
            double load = 0;
            double all = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, Double> before = Processes.cpuSeconds(stack.started());
                service = service.plus(service(stack.httpPort("complaint"), clients, setting, 4));
                Map<String, Double> used = used(before, Processes.cpuSeconds(stack.started()));
                load += used.get("load");
                all += used.values().stream().mapToDouble(Double::doubleValue).sum();
                Calm.await(stack);
                ceiling = ceiling.plus(raw(raw, clients, setting, 4));
            }
            double ratio = service.over(ceiling);
            usual = clients == USUAL_CLIENTS ? ratio : usual;
            findings.row(
                    clients, service.perSecond(), ceiling.perSecond(), ratio, Findings.cell(100 * load / all) + " %");
        }
        return usual;
    }

    private static void costs(BenchStack stack, Setting setting, Findings findings) throws Exception {
        Calm.await(stack);
        Footing before = Footing.of(stack);
        Map<String, Double> cpuBefore = Processes.cpuSeconds(stack.started());
        stack.record("complaint");
        Rate direct = service(stack.httpPort("complaint"), USUAL_CLIENTS, setting, 10);
        stack.keepRecording("complaint", "intake");
        Calm.await(stack);
        double thousands = direct.done() / 1_000.0;
        Map<String, Double> used = used(cpuBefore, Processes.cpuSeconds(stack.started()));
        Footing after = Footing.of(stack);
        Rate through = service(stack.publicPort(), USUAL_CLIENTS, setting, 10);
        findings.say("What 1,000 entries cost with " + USUAL_CLIENTS + " clients, until all is relayed and read:");
        findings.table("of", "per 1,000 entries");
        used.forEach((part, seconds) -> findings.row("CPU seconds, " + part, seconds / thousands));
        findings.row(
                "kilobytes of tables and indexes, complaint's database",
                kilobytes(before.complaint(), after.complaint()) / thousands);
        findings.row(
                "kilobytes of tables and indexes, notification's database",
                kilobytes(before.notification(), after.notification()) / thousands);
        findings.row("kilobytes of write-ahead log, all databases", kilobytes(before.log(), after.log()) / thousands);
        findings.row("kilobytes of records, Kafka", kilobytes(before.records(), after.records()) / thousands);
        findings.say("Through the stack's own gateway: " + Findings.cell(through.perSecond()) + " accepted/s, "
                + Findings.cell(100 * through.over(direct)) + " % of the direct " + Findings.cell(direct.perSecond())
                + "; it runs on the same cores.");
    }

    private static double kilobytes(long before, long after) {
        return (after - before) / 1024.0;
    }

    private static Map<String, Double> used(Map<String, Double> before, Map<String, Double> after) {
        after.replaceAll((part, seconds) -> seconds - before.getOrDefault(part, 0.0));
        return after;
    }

    static Rate service(int port, int clients, Setting setting, int seconds) throws Exception {
        return Clients.run(clients, setting.seconds(seconds), number -> new Filer(port, number));
    }

    private static Rate raw(Database database, int clients, Setting setting, int seconds) throws Exception {
        int connections = Math.min(clients, CONNECTIONS);
        BlockingQueue<RawIntake> pool = new ArrayBlockingQueue<>(connections);
        try {
            for (int number = 0; number < connections; number++) {
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), database.appPassword());
                pool.add(new RawIntake(connection, new SplittableRandom()));
            }
            return Clients.run(clients, setting.seconds(seconds), number -> () -> {
                RawIntake intake = pool.take();
                intake.once();
                pool.add(intake);
            });
        } finally {
            for (RawIntake intake : pool) {
                intake.close();
            }
        }
    }

    /** The ceiling writes next door: nobody relays its events, and the service's tables don't grow by its rows. */
    private static Database copyOfDatabase(BenchStack stack) throws SQLException {
        Database original = stack.database("complaint");
        stack.running().stopPart("complaint");
        try (Connection connection = stack.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database raw template complaint owner " + original.ownerUsername());
            statement.execute("grant connect on database raw to " + original.appUsername());
        }
        stack.running().startPart("complaint");
        return new Database(
                "raw",
                original.jdbcUrl().replaceAll("/[^/]*$", "/raw"),
                original.ownerUsername(),
                original.ownerPassword(),
                original.appUsername(),
                original.appPassword());
    }

    /** One client with its connection. */
    private static final class Filer implements Clients.Client {

        private final HttpLine line;
        private final List<byte[]> requests;
        private int next;

        Filer(int port, int number) throws IOException {
            SplittableRandom random = new SplittableRandom(number);
            line = new HttpLine(port);
            requests = Stream.generate(() -> Entries.filing(random)).limit(64).toList();
        }

        @Override
        public void once() throws IOException {
            line.send(requests.get(next++ % requests.size())).require(201);
        }

        @Override
        public void close() throws IOException {
            line.close();
        }
    }
}
