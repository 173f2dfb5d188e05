package org.samvad.notification.gateway.smpp;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps one session bound, from a thread of its own, for as long as the service runs. */
@ApplicationScoped
class SmppLink {

    private static final Logger LOG = Logger.getLogger(SmppLink.class);

    /** After the workers, which need the link to end what they began. */
    private static final int AFTER_WORKERS = 3_000;

    /** A dead SMSC must not hold up our own end. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final Binder binder;
    private final SmppSettings settings;
    private final MeterRegistry meters;

    private volatile @Nullable BoundSession bound;
    private @Nullable Thread thread;

    SmppLink(Binder binder, SmppSettings settings, MeterRegistry meters) {
        this.binder = binder;
        this.settings = settings;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("samvad.smpp.bound", this, link -> link.usable().isPresent() ? 1 : 0);
        thread = Thread.ofPlatform().name("smpp-link").start(this::keepBound);
    }

    void stop(@Observes @Priority(AFTER_WORKERS) ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    /** The session, if it can take a submission now. */
    Optional<BoundSession> usable() {
        return Optional.ofNullable(bound).filter(BoundSession::isUsable);
    }

    private void keepBound() {
        Duration wait = settings.reconnectDelay();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (stayBound()) {
                    wait = settings.reconnectDelay();
                }
                TimeUnit.MILLISECONDS.sleep(wait.toMillis());
                wait = shorter(wait.multipliedBy(2), settings.longestReconnectDelay());
            }
        } catch (InterruptedException stopped) {
            LOG.debug("the SMPP link stops");
        }
    }

    /** @return whether there was a bound session, which has ended now */
    private boolean stayBound() throws InterruptedException {
        BoundSession session;
        try {
            session = binder.bind();
        } catch (IOException | RuntimeException failed) {
            LOG.warnf("no SMPP session: %s", failed.getClass().getSimpleName());
            return false;
        }
        bound = session;
        LOG.info("SMPP session bound");
        try {
            awaitEnd(session);
            LOG.warn("SMPP session ended");
        } finally {
            bound = null;
            session.session().setTransactionTimer(LONGEST_GOODBYE.toMillis());
            session.session().unbindAndClose();
        }
        return true;
    }

    private static void awaitEnd(BoundSession session) throws InterruptedException {
        try {
            session.closed().get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("the end of a session never fails", impossible);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
