package org.samvad.bench;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samvad.bench.TwoSizes.Size;
import org.samvad.kit.crypto.RowCipher;

/** Whether officers wait longer when there are a hundred times as many cases. */
final class CaseworkBenchmark implements Benchmark {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final List<Size> TURNS =
            List.of(Size.FEW, Size.MANY, Size.MANY, Size.FEW, Size.FEW, Size.MANY, Size.MANY, Size.FEW);
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
            TwoSizes sizes = new TwoSizes(stack);
            RowCipher cipher = Ciphers.of(stack, "complaint/text.tink.json");
            for (Size size : Size.values()) {
                long begin = System.nanoTime();
                int cases = size == Size.FEW ? SMALL : setting.amount(LARGE);
                sizes.fill(size, cases, cipher);
                findings.progress(cases + " cases after " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
            }
            Map<Size, Measured> measured = new EnumMap<>(Size.class);
            // Thrown away: it is broker and database that get warm, and the others would be ahead of it.
            turn(stack, sizes, Size.FEW, setting);
            for (Size size : TURNS) {
                measured.merge(size, turn(stack, sizes, size, setting), Measured::and);
                findings.progress(size + " " + measured.get(size).turns());
            }
            report(measured.get(Size.FEW), measured.get(Size.MANY), setting, findings);
        }
    }

    /** @param turns cycles a second of each */
    private record Measured(List<Double> turns, Rate cycle, Map<String, Latencies> views) {

        /** The later views: the service has been at work for as long in both. */
        Measured and(Measured later) {
            return new Measured(
                    Stream.concat(turns.stream(), later.turns.stream()).toList(), cycle.plus(later.cycle), later.views);
        }
    }

    private static Measured turn(BenchStack stack, TwoSizes sizes, Size size, Setting setting) throws Exception {
        sizes.use(size);
        String token = Logins.token(stack, "sp.durg");
        cycle(stack, token, setting, 20);
        Calm.await(stack);
        stack.record("complaint");
        Rate rate = cycle(stack, token, setting, 10);
        stack.keepRecording("complaint", "casework-" + size);
        Calm.await(stack);
        Map<String, Latencies> views = new LinkedHashMap<>();
        for (View view : View.all(stack)) {
            views.put(view.name(), view.measure(stack, setting));
        }
        return new Measured(List.of(rate.perSecond()), rate, views);
    }

    private static Rate cycle(BenchStack stack, String token, Setting setting, int seconds) throws Exception {
        return Clients.run(OFFICERS, setting.seconds(seconds), number -> new CaseCycle(stack, token, number));
    }

    private static void report(Measured small, Measured large, Setting setting, Findings findings) {
        String many = Findings.cell(setting.amount(LARGE));
        findings.say(
                "Cases of three years, 4 % of them open, with all their rows and sealed texts, in two databases of one"
                        + " server. The service starts on one and on the other in turns, four of each, the order reversed in every"
                        + " second pair. In a turn " + OFFICERS
                        + " clients go through create → assign → resolve → search again and again, 20 s to get warm and 10 s"
                        + " that count; then one client looks.");
        findings.table("", "10,000 cases", many + " cases", "ratio");
        double ratio = large.cycle().over(small.cycle());
        findings.row(
                "create → assign → resolve → search, cycles/s",
                small.cycle().perSecond(),
                large.cycle().perSecond(),
                ratio);
        findings.row("each turn", turns(small), turns(large), "");
        findings.table("milliseconds, p50 / p99", "10,000 cases", many + " cases");
        small.views()
                .forEach((name, latencies) ->
                        findings.row(name, both(latencies), both(large.views().getOrDefault(name, latencies))));
        findings.target("cycles/s at " + many + " ÷ at 10,000", Findings.cell(ratio), "≥ " + WANTED, ratio >= WANTED);
    }

    private static String turns(Measured measured) {
        return measured.turns().stream().map(Findings::cell).collect(Collectors.joining(", "));
    }

    private static String both(Latencies latencies) {
        return latencies.milliseconds(50) + " / " + latencies.milliseconds(99);
    }
}
