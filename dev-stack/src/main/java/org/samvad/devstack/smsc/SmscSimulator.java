package org.samvad.devstack.smsc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.samvad.devstack.http.DevRoute;

/** The SMS centre: SMPP 3.4 on a loopback port, without TLS. */
public final class SmscSimulator implements AutoCloseable {

    /** The name that notification-service gives itself here. */
    public static final String SYSTEM_ID = "samvad";

    private final int port;
    private final Script script = new Script();
    private final Tally tally = new Tally();
    private final Sessions sessions = new Sessions();
    private final Inbox inbox = new Inbox(InstantSource.system());
    private final ReceiptSender receipts = new ReceiptSender(sessions, inbox, tally, InstantSource.system());
    private final Doorkeeper door;

    private SmscSimulator(int port, String password) throws IOException {
        this.port = port;
        this.door = new Doorkeeper(port, SYSTEM_ID, password, sessions, tally);
        door.open(new MessageIntake(script, inbox, tally, receipts));
    }

    /** @param password at most eight characters, as SMPP has it */
    public static SmscSimulator start(int port, String password) {
        try {
            return new SmscSimulator(port, password);
        } catch (IOException failure) {
            throw new UncheckedIOException("the SMSC simulator could not open port " + port, failure);
        }
    }

    public int port() {
        return port;
    }

    /** The inbox and the switches, for the developer's port. */
    public DevRoute route() {
        return new SmscRoute(this);
    }

    public List<ReceivedSms> received() {
        return inbox.newestFirst();
    }

    public Counts counts() {
        return tally.counts(sessions.count());
    }

    public Behaviour behaviour() {
        return script.current();
    }

    public void behave(Behaviour behaviour) {
        script.set(behaviour);
    }

    /** Forgets messages and counts. The behaviour stays. */
    public void clear() {
        inbox.clear();
        tally.clear();
    }

    @Override
    public void close() {
        receipts.close();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            sessions.closeAll();
        }
    }
}
