package org.samvad.devstack.smsc;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;

/** Listens on loopback, and lets in who knows the system id and the password. */
final class Doorkeeper implements AutoCloseable {

    private static final int BIND_TIMEOUT_MILLISECONDS = 5_000;
    private static final int TRANSACTION_MILLISECONDS = 10_000;
    private static final int CONCURRENT_REQUESTS = 100;
    private static final int WAITING_REQUESTS = 1_000;

    private final String systemId;
    private final String password;
    private final Sessions sessions;
    private final Tally tally;
    private final SMPPServerSessionListener listener;

    Doorkeeper(int port, String systemId, String password, Sessions sessions, Tally tally) throws IOException {
        this.systemId = systemId;
        this.password = password;
        this.sessions = sessions;
        this.tally = tally;
        this.listener = new SMPPServerSessionListener(port, new LoopbackConnections());
        listener.setPduProcessorDegree(CONCURRENT_REQUESTS);
        listener.setQueueCapacity(WAITING_REQUESTS);
    }

    void open(ServerMessageReceiverListener receiver) {
        listener.setMessageReceiverListener(receiver);
        Thread.ofPlatform().daemon().name("smsc-door").start(this::acceptUntilClosed);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void acceptUntilClosed() {
        while (true) {
            try {
                SMPPServerSession session = listener.accept();
                Thread.ofVirtual().start(() -> greet(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void greet(SMPPServerSession session) {
        session.setTransactionTimer(TRANSACTION_MILLISECONDS);
        try {
            BindRequest request = session.waitForBind(BIND_TIMEOUT_MILLISECONDS);
            if (!systemId.equals(request.getSystemId())) {
                refuse(request, SMPPConstant.STAT_ESME_RINVSYSID);
            } else if (!password.equals(request.getPassword())) {
                refuse(request, SMPPConstant.STAT_ESME_RINVPASWD);
            } else {
                request.accept("samvad-dev");
                tally.binds.increment();
                sessions.add(session);
            }
        } catch (IOException | TimeoutException | PDUStringException | IllegalStateException unfinished) {
            session.close();
        }
    }

    private void refuse(BindRequest request, int status) throws IOException {
        tally.refusedBinds.increment();
        request.reject(status);
    }
}
