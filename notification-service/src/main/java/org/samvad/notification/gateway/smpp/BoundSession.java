package org.samvad.notification.gateway.smpp;

import java.util.concurrent.CompletableFuture;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;

/** A bound session and the moment of its end. */
record BoundSession(SMPPSession session, CompletableFuture<Void> closed) {

    /** Watches a session from before it is connected. */
    static BoundSession watching(SMPPSession session) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        session.addSessionStateListener((now, before, source) -> {
            if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
                closed.complete(null);
            }
        });
        return new BoundSession(session, closed);
    }

    boolean isUsable() {
        return !closed.isDone() && session.getSessionState().isTransmittable();
    }
}
