package org.samvad.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What drawing one QR code as PNG costs, beside the least it could cost and beside QRGen's own image. */
final class ImageBenchmark implements Benchmark {

    private static final double WANTED_RATIO = 0.8;
    private static final double WANTED_MICROS = 1_000;
    private static final int FORKS = 3;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "images";
    }

    @Override
    public String title() {
        return "QR images";
    }

    /**
     * Of one image on average, in microseconds.
     *
     * @param micros of the processors
     * @param clock of one thread, while other programs may take the processor
     */
    private record Cost(double micros, double clock) {

        static Cost of(RunResult result) {
            double micros = sum(result, "nanos") / sum(result, "images") / 1e3;
            return new Cost(micros, result.getPrimaryResult().getScore());
        }

        private static double sum(RunResult result, String counter) {
            return result.getSecondaryResults().get(counter).getStatistics().getSum();
        }

        double perSecond() {
            return 1e6 / micros;
        }
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        findings.say("One PNG of 1024 by 1024 pixels with a 57-character address at level Q, by JMH in one run: "
                + (setting.quick() ? 1 : FORKS) + " new JVMs for each way, one thread. Processor time is that of"
                + " this thread, without collecting garbage and compiling. The limit is the bare matrix of zxing and the same filtered rows,"
                + " which are there already, only deflated. ImageIO and PNGJ write the same symbol with one bit a pixel, at"
                + " deflate's fastest level, too.");
        findings.progress("drawing");
        Map<String, Cost> costs = measure(setting);
        Cost ours = cost(costs, "samvad");
        Cost limit = cost(costs, "matrixAndDeflate");
        Cost library = cost(costs, "qrgen");
        Cost jdk = cost(costs, "imageIo");
        findings.table("", "processor, µs an image", "clock, µs an image", "images/s of one processor");
        row(findings, "qr-service", ours);
        row(findings, "limit: matrix + deflate", limit);
        row(findings, "the symbol by ImageIO, 1 bit", jdk);
        row(findings, "the symbol by PNGJ, 1 bit", cost(costs, "pngj"));
        row(findings, "QRGen's own image", library);
        double ratio = limit.micros() / ours.micros();
        findings.target("qr-service ÷ limit", Findings.cell(ratio), "≥ " + WANTED_RATIO, ratio >= WANTED_RATIO);
        findings.target(
                "processor time of an image",
                Findings.cell(ours.micros() / 1e3) + " ms",
                "≤ 1 ms",
                ours.micros() <= WANTED_MICROS);
        findings.say(
                "That is " + Findings.cell(library.micros() / ours.micros()) + " times as fast as QRGen's own, and "
                        + Findings.cell(jdk.micros() / ours.micros()) + " times as fast as ImageIO.");
    }

    private static void row(Findings findings, String what, Cost cost) {
        findings.row(what, cost.micros(), cost.clock(), cost.perSecond());
    }

    private static Cost cost(Map<String, Cost> costs, String way) {
        Cost cost = costs.get(way);
        if (cost == null) {
            throw new IllegalStateException("JMH measured no " + way);
        }
        return cost;
    }

    private static Map<String, Cost> measure(Setting setting) throws Exception {
        TimeValue round = setting.quick() ? TimeValue.seconds(1) : TimeValue.seconds(2);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ImageDrawing.class.getName() + "\\..*")
                .forks(setting.quick() ? 1 : FORKS)
                .warmupIterations(setting.quick() ? 3 : ROUNDS)
                .warmupTime(round)
                .measurementIterations(setting.quick() ? 2 : ROUNDS)
                .measurementTime(round)
                .threads(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(javaOptions());
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Cost> costs = new TreeMap<>();
        results.forEach(result -> costs.put(result.getPrimaryResult().getLabel(), Cost.of(result)));
        return costs;
    }

    /** As the service runs; from JDK 24 on each use of an API that JMH still uses would be announced on the terminal. */
    private static String[] javaOptions() {
        List<String> options = new ArrayList<>(List.of("-Xmx128m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        if (Runtime.version().feature() >= 24) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options.toArray(String[]::new);
    }
}
