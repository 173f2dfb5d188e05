package org.samvad.devstack.smsc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/**
 * Sends delivery receipts, on the session that submitted or, when that is gone, on any other. Without one it waits for
 * the sender to come back, as a real centre does.
 */
final class ReceiptSender implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int RETRY_MILLISECONDS = 200;
    private static final int MOST_ATTEMPTS = 1_500;
    private static final byte RECEIPT_CLASS = 0x04;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneId.of("Asia/Kolkata"));

    private final Sessions sessions;
    private final Inbox inbox;
    private final Tally tally;
    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("smsc-receipts-", 0).factory());

    ReceiptSender(Sessions sessions, Inbox inbox, Tally tally, InstantSource clock) {
        this.sessions = sessions;
        this.inbox = inbox;
        this.tally = tally;
        this.clock = clock;
    }

    void schedule(String messageId, SubmittedPart part, Behaviour behaviour, SMPPServerSession submitter) {
        Pending pending = new Pending(messageId, part, behaviour.receipt(), submitter, MOST_ATTEMPTS);
        timer.schedule(() -> attempt(pending), behaviour.receiptDelayMilliseconds(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void attempt(Pending pending) {
        Optional<SMPPServerSession> session = sessions.receivable(pending.submitter());
        if (session.isPresent() && send(pending, session.get())) {
            inbox.told(pending.messageId(), pending.receipt());
            tally.receipts.increment();
        } else if (pending.attemptsLeft() > 0) {
            timer.schedule(() -> attempt(pending.again()), RETRY_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean send(Pending pending, SMPPServerSession session) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    pending.part().to(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    pending.part().from(),
                    new ESMClass(RECEIPT_CLASS),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    text(pending).getBytes(StandardCharsets.US_ASCII),
                    new OptionalParameter.Receipted_message_id(pending.messageId()),
                    new OptionalParameter.Message_state(pending.receipt().messageState()));
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException notTaken) {
            return false;
        }
    }

    /** SMPP 3.4, appendix B. */
    private String text(Pending pending) {
        String now = MINUTE.format(clock.instant());
        Receipt receipt = pending.receipt();
        String delivered = receipt == Receipt.DELIVERED ? "001" : "000";
        return "id:" + pending.messageId() + " sub:001 dlvrd:" + delivered + " submit date:" + now + " done date:" + now
                + " stat:" + receipt.word() + " err:" + receipt.error() + " text:";
    }

    private record Pending(
            String messageId, SubmittedPart part, Receipt receipt, SMPPServerSession submitter, int attemptsLeft) {

        Pending again() {
            return new Pending(messageId, part, receipt, submitter, attemptsLeft - 1);
        }
    }
}
