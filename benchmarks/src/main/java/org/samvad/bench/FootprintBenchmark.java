package org.samvad.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samvad.devstack.test.RunningStack;

/** How long services take to start and how much memory they have after work. */
final class FootprintBenchmark implements Benchmark {

    private static final List<String> SERVICES = List.of("complaint", "qr", "notification");
    private static final Pattern PROGRESS = Pattern.compile("\\[ *([0-9.]+) s] (.*)");
    private static final int ROUNDS = 3;
    private static final double WANTED_SECONDS = 3;
    private static final long WANTED_MEGABYTES = 256;

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String title() {
        return "Start and memory";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            Map<String, Double> first = together(stack.running());
            Map<String, Long> idle = memory(stack, "VmRSS");
            findings.progress("load");
            AcknowledgementBenchmark.Load.warmUp(stack, setting);
            IntakeBenchmark.service(stack.httpPort("complaint"), 16, setting, 20);
            QrImages.fetch(stack, setting.amount(2_000));
            SentFiles.send(stack, setting.amount(25));
            PosterBenchmark.book(stack);
            Map<String, Long> loaded = memory(stack, "VmRSS");
            Map<String, Long> most = memory(stack, "VmHWM");
            Map<String, Double> alone = alone(stack);
            findings.say("Start to ready with the other services stopped (the median of " + ROUNDS
                    + "), and all three at once"
                    + " on an empty database with every migration to run. Memory is the resident set: idle after the start,"
                    + " after entries with numbers at 100/s, entries of 16 clients, QR images, 25 photos of 12"
                    + " megapixels with as many voice notes and a book of 40 posters, and the most it ever was.");
            findings.table(
                    "service", "start alone, s", "first start, all at once, s", "idle MB", "after load MB", "most MB");
            for (String service : SERVICES) {
                findings.row(
                        service + "-service",
                        alone.get(service),
                        first.getOrDefault(service, 0.0),
                        idle.get(service),
                        loaded.get(service),
                        most.get(service));
            }
            double slowest = alone.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElseThrow();
            long largest =
                    loaded.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            findings.target(
                    "start to ready of a service",
                    "at most " + Findings.cell(slowest) + " s",
                    "≤ 3 s",
                    slowest <= WANTED_SECONDS);
            findings.target(
                    "resident memory of a service after load",
                    "at most " + largest + " MB",
                    "≤ 256 MB",
                    largest <= WANTED_MEGABYTES);
        }
    }

    private static Map<String, Double> alone(BenchStack stack) {
        SERVICES.forEach(stack.running()::stopPart);
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String service : SERVICES) {
                long begin = System.nanoTime();
                stack.running().startPart(service);
                double seconds = (System.nanoTime() - begin) / 1e9;
                all.computeIfAbsent(service, name -> new ArrayList<>()).add(seconds);
                stack.running().stopPart(service);
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((service, seconds) -> medians.put(service, median(seconds)));
        return medians;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    /** From what the stack says on its terminal. */
    private static Map<String, Double> together(RunningStack stack) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        double begin = 0;
        for (String line : stack.output()) {
            Matcher step = PROGRESS.matcher(line);
            if (step.lookingAt()) {
                double time = Double.parseDouble(step.group(1));
                begin = step.group(2).equals("starting the services") ? time : begin;
                seconds.put(step.group(2).replace(" is ready", ""), time - begin);
            }
        }
        return seconds;
    }

    private static Map<String, Long> memory(BenchStack stack, String field) throws Exception {
        Map<String, Long> megabytes = new LinkedHashMap<>();
        for (String service : SERVICES) {
            megabytes.put(service, Processes.megabytes(stack.pid(service), field));
        }
        return megabytes;
    }
}
