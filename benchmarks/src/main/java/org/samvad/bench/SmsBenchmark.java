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
            BareSubmitter.run(stack, WINDOW, setting.amount(4_000));
            findings.say(
                    "A queue of messages that are all due, sent over one SMPP session with a window of " + WINDOW
                            + ", against bare jsmpp on as many threads that submits the same message and forgets it. The service"
                            + " commits `SUBMITTING` before and the outcome after each submission, and then each delivery receipt."
                            + " How long the SMS centre thinks is set in the simulator; over the internet it is rarely below 20 ms.");
            findings.table("SMS centre answers after", "service, SMS/s", "bare jsmpp/s", "service ÷ bare");
            double usual = 0;
            for (int milliseconds : ANSWER_MILLISECONDS) {
                int messages = setting.amount(milliseconds > USUAL ? 1_000 : 6_000);
                if (milliseconds == 0) {
                    stack.record("notification");
                }
                Rate service = service(stack, messages, milliseconds);
                if (milliseconds == 0) {
                    stack.keepRecording("notification", "sms");
                }
                Rate bare = BareSubmitter.run(stack, WINDOW, messages);
                findings.row(milliseconds + " ms", service.perSecond(), bare.perSecond(), service.over(bare));
                usual = milliseconds == USUAL ? service.over(bare) : usual;
            }
            findings.target(
                    "service ÷ bare jsmpp where an answer takes " + USUAL + " ms",
                    Findings.cell(usual),
                    "≥ " + WANTED,
                    usual >= WANTED);
        }
    }

    private static Rate service(BenchStack stack, int messages, int answerMilliseconds) throws Exception {
        Smsc centre = stack.running().smsc();
        centre.reset();
        centre.behave(Behaviour.normal().after(answerMilliseconds));
        SmsQueue.fill(stack, messages, Instant.now().plusSeconds(4));
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (centre.counts().accepted() < messages) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + centre.counts().accepted() + " SMS of " + messages);
            }
            LockSupport.parkNanos(200_000_000);
        }
        List<Instant> arrivals = centre.received().stream()
                .map(sms -> OffsetDateTime.parse(sms.receivedAt()).toInstant())
                .sorted()
                .toList();
        return new Rate(messages - 1, ChronoUnit.NANOS.between(arrivals.getFirst(), arrivals.getLast()) / 1e9);
    }
}
