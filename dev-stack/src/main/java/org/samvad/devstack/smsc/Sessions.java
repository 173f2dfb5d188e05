package org.samvad.devstack.smsc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.session.SMPPServerSession;

/** The sessions that are bound. */
final class Sessions {

    private final List<SMPPServerSession> bound = new CopyOnWriteArrayList<>();

    void add(SMPPServerSession session) {
        bound.add(session);
        session.addSessionStateListener((now, before, source) -> {
            if (!now.isBound()) {
                bound.remove(session);
            }
        });
        if (!session.getSessionState().isBound()) {
            bound.remove(session);
        }
    }

    int count() {
        return bound.size();
    }

    /** A session that takes receipts: the preferred one where it still lives. */
    Optional<SMPPServerSession> receivable(SMPPServerSession preferred) {
        if (preferred.getSessionState().isReceivable()) {
            return Optional.of(preferred);
        }
        return bound.stream()
                .filter(session -> session.getSessionState().isReceivable())
                .findFirst();
    }

    void closeAll() {
        bound.forEach(SMPPServerSession::close);
    }
}
