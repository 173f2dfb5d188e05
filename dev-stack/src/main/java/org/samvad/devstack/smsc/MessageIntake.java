package org.samvad.devstack.smsc;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes submit_sm requests and does with them what the script says. */
final class MessageIntake extends SubmitOnly {

    private static final int MISSING_PARAMETER = 0xC3;
    private static final int ID_LENGTH = 16;
    private static final long POLL_NANOSECONDS = 20_000_000;

    private final Script script;
    private final Inbox inbox;
    private final Tally tally;
    private final ReceiptSender receipts;

    MessageIntake(Script script, Inbox inbox, Tally tally, ReceiptSender receipts) {
        this.script = script;
        this.inbox = inbox;
        this.tally = tally;
        this.receipts = receipts;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm request, SMPPServerSession session) throws ProcessRequestException {
        tally.submitted.increment();
        SubmittedPart part = SubmittedPart.of(request);
        if (!part.hasDltIds()) {
            throw refuse(MISSING_PARAMETER);
        }
        Behaviour behaviour = script.next();
        LockSupport.parkNanos(behaviour.delayMilliseconds() * 1_000_000L);
        return switch (behaviour.answer()) {
            case NORMAL -> accept(part, behaviour, session);
            case THROTTLE -> throw refuse(SMPPConstant.STAT_ESME_RTHROTTLED);
            case REFUSE -> throw refuse(behaviour.status());
            case NEVER -> {
                accept(part, behaviour, session);
                throw silence(session);
            }
            case DROP -> {
                accept(part, behaviour, session);
                Thread.ofVirtual().start(session::close);
                throw silence(session);
            }
        };
    }

    private SubmitSmResult accept(SubmittedPart part, Behaviour behaviour, SMPPServerSession session) {
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
        inbox.add(id, part);
        tally.accepted.increment();
        if (part.wantsReceipt() && behaviour.receipt() != Receipt.NONE) {
            receipts.schedule(id, part, behaviour, session);
        }
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ProcessRequestException refuse(int status) {
        tally.refused.increment();
        return new ProcessRequestException("refused", status);
    }

    /** Returns when the session is gone, so that the answer that follows reaches nobody. */
    private static ProcessRequestException silence(SMPPServerSession session) {
        while (session.getSessionState().isBound()) {
            LockSupport.parkNanos(POLL_NANOSECONDS);
        }
        return new ProcessRequestException("never sent", SMPPConstant.STAT_ESME_RSYSERR);
    }
}
