package org.samvad.notification.gateway.smpp;

import com.cloudhopper.commons.charset.CharsetUtil;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.SmppChannelException;
import com.cloudhopper.smpp.type.SmppProcessingException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMS centre made of another library than ours, so that the two can't share a misreading of the protocol. */
@SuppressWarnings("rawtypes") // the library hands over its generic requests raw
final class PeerCentre implements SmppServerHandler, AutoCloseable {

    static final String PASSWORD = "secret";

    private static final int WRONG_PASSWORD = 0x0E;

    private final DefaultSmppServer server;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final int answerAfterMillis;
    private final AtomicInteger open = new AtomicInteger();

    final List<SubmitSm> submitted = new CopyOnWriteArrayList<>();
    final AtomicInteger mostOpen = new AtomicInteger();

    PeerCentre(int port, int answerAfterMillis) throws SmppChannelException {
        SmppServerConfiguration configuration = new SmppServerConfiguration();
        configuration.setHost("127.0.0.1");
        configuration.setPort(port);
        configuration.setNonBlockingSocketsEnabled(true);
        this.answerAfterMillis = answerAfterMillis;
        this.server = new DefaultSmppServer(configuration, this, Executors.newCachedThreadPool());
        server.start();
    }

    @Override
    public void sessionBindRequested(Long id, SmppSessionConfiguration configuration, BaseBind bind)
            throws SmppProcessingException {
        if (!PASSWORD.equals(configuration.getPassword())) {
            throw new SmppProcessingException(WRONG_PASSWORD);
        }
    }

    @Override
    public void sessionCreated(Long id, SmppServerSession session, BaseBindResp answer) {
        session.serverReady(new DefaultSmppSessionHandler() {
            @Override
            public PduResponse firePduRequestReceived(PduRequest request) {
                if (request instanceof SubmitSm submit) {
                    mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
                    submitted.add(submit);
                    String messageId = "peer-" + submitted.size();
                    timer.schedule(() -> answer(session, submit, messageId), answerAfterMillis, TimeUnit.MILLISECONDS);
                    return null;
                }
                return request.createResponse();
            }
        });
    }

    /** The receipt first, the answer to the submission after it. */
    private void answer(SmppServerSession session, SubmitSm submit, String messageId) {
        try {
            DeliverSm receipt = new DeliverSm();
            receipt.setEsmClass((byte) 0x04);
            receipt.setSourceAddress(submit.getDestAddress());
            receipt.setDestAddress(submit.getSourceAddress());
            receipt.setShortMessage(CharsetUtil.encode(
                    "id:" + messageId
                            + " sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:DELIVRD err:000",
                    CharsetUtil.CHARSET_GSM));
            session.sendRequestPdu(receipt, 5_000, true);
            SubmitSmResp answer = submit.createResponse();
            answer.setMessageId(messageId);
            open.decrementAndGet();
            session.sendResponsePdu(answer);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void sessionDestroyed(Long id, SmppServerSession session) {
        session.destroy();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.destroy();
    }
}
