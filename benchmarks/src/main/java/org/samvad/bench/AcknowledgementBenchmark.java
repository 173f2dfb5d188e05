package org.samvad.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.samvad.devstack.smsc.ReceivedSms;

/** How soon after filing the acknowledgement is at the SMS centre, with the delays that hide the minute switched off. */
final class AcknowledgementBenchmark implements Benchmark {

    private static final int PER_SECOND = 100;
    private static final double MEDIAN = 50;
    private static final double P99 = 99;
    private static final double WANTED_MEDIAN = 50;
    private static final double WANTED_P99 = 250;
    private static final long PATIENCE_SECONDS = 60;

    @Override
    public String name() {
        return "acknowledgement";
    }

    @Override
    public String title() {
        return "Acknowledgement by SMS";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            findings.progress("warming up");
            Load.warmUp(stack, setting);
            stack.record("complaint");
            stack.record("notification");
            Load load = new Load(stack, 50_000, PER_SECOND);
            Map<String, Double> before = Processes.cpuSeconds(stack.started());
            int entries = setting.amount(6_000);
            long begin = System.nanoTime();
            load.run(entries);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Map<String, Double> after = Processes.cpuSeconds(stack.started());
            stack.keepRecording("complaint", "acknowledgement");
            stack.keepRecording("notification", "acknowledgement");
            report(load, entries, findings);
            after.replaceAll((part, used) -> (used - before.get(part)) / seconds);
            double cores =
                    after.values().stream().mapToDouble(Double::doubleValue).sum();
            findings.say("All processes together used " + Findings.cell(cores) + " of "
                    + Runtime.getRuntime().availableProcessors() + " cores meanwhile:");
            findings.table("of", "cores");
            after.forEach(findings::row);
        }
    }

    private static void report(Load load, int entries, Findings findings) {
        findings.say(
                Findings.cell(entries) + " entries, " + PER_SECOND + " a second at fixed times whatever became of those"
                        + " before, each followed at once by its number (`POST /api/v1/contacts`), straight to the"
                        + " two services and not through the gateway. Every one of them got its"
                        + " SMS. \"Intended\" counts from the time at which the entry was due to be sent, so that nothing that had"
                        + " to wait is left out. The SMS centre notes milliseconds, which are rounded up here.");
        findings.table("milliseconds", "p50", "p90", "p99", "p99.9", "longest");
        row(findings, "entry intended → entry answered", load.filed);
        row(findings, "**entry answered → SMS at the SMS centre**", load.sinceFiled);
        row(findings, "number answered → SMS at the SMS centre", load.sinceNumber);
        row(findings, "entry intended → SMS at the SMS centre", load.sinceIntended);
        double median = load.sinceFiled.percentile(MEDIAN);
        double slow = load.sinceFiled.percentile(P99);
        findings.target(
                "at 100/s, entry answered → SMS at the SMS centre",
                "p50 " + Findings.cell(median) + " ms, p99 " + Findings.cell(slow) + " ms",
                "p50 ≤ 50 ms and p99 ≤ 250 ms",
                median <= WANTED_MEDIAN && slow <= WANTED_P99);
    }

    private static void row(Findings findings, String what, Latencies latencies) {
        findings.row(
                what,
                latencies.milliseconds(MEDIAN),
                latencies.milliseconds(90),
                latencies.milliseconds(P99),
                latencies.milliseconds(99.9),
                latencies.milliseconds(100));
    }

    /** One run of entries with numbers. */
    static final class Load {

        private final BenchStack stack;
        private final int firstNumber;
        private final int perSecond;
        private final Queue<HttpLine> complaintLines = new ConcurrentLinkedQueue<>();
        private final Queue<HttpLine> notificationLines = new ConcurrentLinkedQueue<>();
        private final Map<String, Times> times = new ConcurrentHashMap<>();
        private final Latencies filed = new Latencies();
        private final Latencies sinceIntended = new Latencies();
        private final Latencies sinceFiled = new Latencies();
        private final Latencies sinceNumber = new Latencies();

        Load(BenchStack stack, int firstNumber, int perSecond) {
            this.stack = stack;
            this.firstNumber = firstNumber;
            this.perSecond = perSecond;
        }

        /** A service that has just started is slow; one that was always asked for more would never catch up. */
        static void warmUp(BenchStack stack, Setting setting) throws IOException {
            new Load(stack, 0, PER_SECOND / 4).run(setting.amount(1_000));
            new Load(stack, 10_000, PER_SECOND).run(setting.amount(4_000));
        }

        private record Times(Instant intended, Instant filed, Instant registered) {}

        void run(int entries) throws IOException {
            stack.running().smsc().reset();
            Instant wall = Instant.now();
            long begin = System.nanoTime();
            int complaintPort = stack.httpPort("complaint");
            int notificationPort = stack.httpPort("notification");
            new Schedule(perSecond, begin).run(entries, (number, intended) -> {
                String phone = String.format("98765%05d", firstNumber + number);
                byte[] filing = Entries.filing(new SplittableRandom(number));
                String receipt = send(complaintLines, complaintPort, filing, 201);
                long answered = System.nanoTime();
                filed.record(answered - intended);
                String contact = "{\"contactTicket\":\"" + Entries.field(receipt, "contactTicket") + "\",\"phone\":\""
                        + phone + "\",\"language\":\"hi\"}";
                send(notificationLines, notificationPort, HttpLine.request("POST", "/api/v1/contacts", contact), 204);
                long registered = System.nanoTime();
                times.put(
                        "91" + phone,
                        new Times(
                                wall.plusNanos(intended - begin),
                                wall.plusNanos(answered - begin),
                                wall.plusNanos(registered - begin)));
            });
            awaitMessages(entries);
            Map<String, ReceivedSms> received = stack.running().smsc().received().stream()
                    .collect(Collectors.toMap(sms -> sms.to().replace("+", ""), sms -> sms));
            times.forEach((phone, sent) -> record(sent, arrival(received.get(phone))));
            close(complaintLines);
            close(notificationLines);
        }

        private void record(Times sent, Instant arrival) {
            sinceIntended.record(ChronoUnit.NANOS.between(sent.intended(), arrival));
            sinceFiled.record(ChronoUnit.NANOS.between(sent.filed(), arrival));
            sinceNumber.record(ChronoUnit.NANOS.between(sent.registered(), arrival));
        }

        private static Instant arrival(ReceivedSms sms) {
            return OffsetDateTime.parse(sms.receivedAt()).toInstant().plusMillis(1);
        }

        private void awaitMessages(int entries) {
            long deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
            while (stack.running().smsc().counts().accepted() < entries) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "only " + stack.running().smsc().counts().accepted() + " of " + entries + " SMS came");
                }
                LockSupport.parkNanos(100_000_000);
            }
        }

        private static String send(Queue<HttpLine> lines, int port, byte[] request, int wanted) throws IOException {
            HttpLine kept = lines.poll();
            HttpLine line = kept == null ? new HttpLine(port) : kept;
            String body = line.send(request).require(wanted).body();
            lines.add(line);
            return body;
        }

        private static void close(Queue<HttpLine> lines) throws IOException {
            for (HttpLine line : List.copyOf(lines)) {
                line.close();
            }
        }
    }
}
