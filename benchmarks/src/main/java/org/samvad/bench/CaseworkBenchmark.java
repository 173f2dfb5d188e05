package org.samvad.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samvad.devstack.database.Database;
import org.samvad.kit.crypto.RowCipher;

/** Whether officers wait longer when there are a hundred times as many cases. */
final class CaseworkBenchmark implements Benchmark {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int OFFICERS = 4;
    private static final double WANTED = 0.9;

    @Override
    public String name() {
        return "casework";
    }

    @Override
    public String title() {
        return "Casework with many cases";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            Database database = stack.database("complaint");
            RowCipher cipher = Ciphers.of(stack, "complaint/text.tink.json");
            try (Connection owner = DriverManager.getConnection(
                    database.jdbcUrl(), database.ownerUsername(), database.ownerPassword())) {
                CaseArchive archive = new CaseArchive(owner, cipher);
                // Thrown away: it is broker, database and compiler that get warm, and the others would be ahead of it.
                measured(stack, archive, SMALL, setting, findings);
                Measured small = measured(stack, archive, SMALL, setting, findings);
                Measured large = measured(stack, archive, setting.amount(LARGE), setting, findings);
                report(small, large, setting, findings);
            }
        }
    }

    private record Measured(Rate cycle, Map<String, Latencies> views) {}

    private static Measured measured(
            BenchStack stack, CaseArchive archive, int cases, Setting setting, Findings findings) throws Exception {
        stack.running().stopPart("complaint");
        long begin = System.nanoTime();
        archive.fillTo(cases);
        findings.progress(cases + " cases after " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
        try (Connection connection = stack.superuser("complaint");
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        stack.running().startPart("complaint");
        String token = Logins.token(stack, "sp.durg");
        cycle(stack, token, setting, 12);
        stack.record("complaint");
        Rate rate = cycle(stack, token, setting, 20);
        stack.keepRecording("complaint", "casework-" + cases);
        Map<String, Latencies> views = new LinkedHashMap<>();
        for (View view : View.all(stack)) {
            views.put(view.name(), view.measure(stack, setting));
        }
        return new Measured(rate, views);
    }

    private static Rate cycle(BenchStack stack, String token, Setting setting, int seconds) throws Exception {
        return Clients.run(OFFICERS, setting.seconds(seconds), number -> new CaseCycle(stack, token, number));
    }

    private static void report(Measured small, Measured large, Setting setting, Findings findings) {
        String many = Findings.cell(setting.amount(LARGE));
        findings.say(
                "Cases of three years, 4 % of them open, with " + "all their rows and sealed texts, copied into the"
                        + " database of a service that then starts. " + OFFICERS
                        + " clients go through create → assign → resolve → search again and again; then one client looks.");
        findings.table("", "10,000 cases", many + " cases", "ratio");
        double ratio = large.cycle().over(small.cycle());
        findings.row(
                "create → assign → resolve → search, cycles/s",
                small.cycle().perSecond(),
                large.cycle().perSecond(),
                ratio);
        findings.table("milliseconds, p50 / p99", "10,000 cases", many + " cases");
        small.views()
                .forEach((name, latencies) ->
                        findings.row(name, both(latencies), both(large.views().getOrDefault(name, latencies))));
        findings.target("cycles/s at " + many + " ÷ at 10,000", Findings.cell(ratio), "≥ " + WANTED, ratio >= WANTED);
    }

    private static String both(Latencies latencies) {
        return latencies.milliseconds(50) + " / " + latencies.milliseconds(99);
    }
}
