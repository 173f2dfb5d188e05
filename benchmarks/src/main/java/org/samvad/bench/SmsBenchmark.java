package org.samvad.bench;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.devstack.test.Smsc;

/** How fast a full queue empties, beside bare jsmpp that keeps nothing. */
final class SmsBenchmark implements Benchmark {

    /** notification-service's default. */
    private static final int WINDOW = 10;

    private static final List<Integer> ANSWER_MILLISECONDS = List.of(0, 20, 100);
    private static final int USUAL = 20;
    private static final int ROUNDS = 3;
    private static final double WANTED = 0.8;
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public String title() {
        return "SMS";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            findings.progress("warming up");
            service(stack, setting.amount(4_000), 0);
            bare(stack, setting.amount(4_000), 0);
            findings.say("A queue of messages that are all due, sent over one SMPP session with a window of " + WINDOW
                    + ", against bare jsmpp on as many threads that submits the same message and forgets it. The service"
                    + " commits `SUBMITTING` before and the outcome after each submission, and then each delivery receipt."
                    + " How long the SMS centre thinks is set in the simulator; over the internet it is rarely below 20 ms."
                    + " Both are timed by the SMS centre, from the first message that it took to the last, in " + ROUNDS
                    + " turns each; after a turn all receipts are waited for.");
            findings.table("SMS centre answers after", "service, SMS/s", "bare jsmpp/s", "service ÷ bare");
            double usual = 0;
            for (int milliseconds : ANSWER_MILLISECONDS) {
                double ratio = turns(stack, milliseconds, setting, findings);
                usual = milliseconds == USUAL ? ratio : usual;
            }
            findings.target(
                    "service ÷ bare jsmpp where an answer takes " + USUAL + " ms",
                    Findings.cell(usual),
                    "≥ " + WANTED,
                    usual >= WANTED);
        }
    }

    private static double turns(BenchStack stack, int milliseconds, Setting setting, Findings findings)
            throws Exception {
        int messages = setting.amount(milliseconds > USUAL ? 500 : 3_000);
        Rate service = Rate.NONE;
        Rate bare = Rate.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            if (milliseconds == 0) {
                stack.record("notification");
            }
            service = service.plus(service(stack, messages, milliseconds));
            if (milliseconds == 0) {
                stack.keepRecording("notification", "sms");
            }
            bare = bare.plus(bare(stack, messages, milliseconds));
        }
        findings.row(milliseconds + " ms", service.perSecond(), bare.perSecond(), service.over(bare));
        return service.over(bare);
    }

    private static Rate bare(BenchStack stack, int messages, int answerMilliseconds) throws Exception {
        Smsc centre = clean(stack, answerMilliseconds);
        BareSubmitter.run(stack, WINDOW, messages, () -> awaitReceipts(centre, messages));
        return timed(stack, messages);
    }

    private static Rate service(BenchStack stack, int messages, int answerMilliseconds) throws Exception {
        Smsc centre = clean(stack, answerMilliseconds);
        SmsQueue.fill(stack, messages, Instant.now().plusSeconds(4));
        awaitReceipts(centre, messages);
        return timed(stack, messages);
    }

    private static Smsc clean(BenchStack stack, int answerMilliseconds) {
        Smsc centre = stack.running().smsc();
        centre.reset();
        centre.behave(Behaviour.normal().after(answerMilliseconds));
        return centre;
    }

    private static void awaitReceipts(Smsc centre, int messages) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (centre.counts().receipts() < messages) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + centre.counts() + " of " + messages + " SMS");
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static Rate timed(BenchStack stack, int messages) {
        Calm.await(stack);
        List<Instant> arrivals = stack.running().smsc().received().stream()
                .map(sms -> OffsetDateTime.parse(sms.receivedAt()).toInstant())
                .sorted()
                .toList();
        return new Rate(messages - 1, ChronoUnit.NANOS.between(arrivals.getFirst(), arrivals.getLast()) / 1e9);
    }
}
