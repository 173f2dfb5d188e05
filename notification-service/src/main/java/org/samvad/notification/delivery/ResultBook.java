package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.gateway.SubmitResult;
import org.samvad.notification.gateway.SubmitResult.Accepted;
import org.samvad.notification.gateway.SubmitResult.Refused;
import org.samvad.notification.gateway.SubmitResult.RefusedForNow;
import org.samvad.notification.gateway.SubmitResult.Uncertain;
import org.samvad.notification.notification.ClaimedNotification;
import org.samvad.notification.notification.DeliveryQueue;

/** Writes down what the gateway answered, and insists: an answer that is not written is an uncertain message. */
@ApplicationScoped
class ResultBook {

    private static final Logger LOG = Logger.getLogger(ResultBook.class);

    /** Together with the waits in between this stays below the lease. */
    private static final int TRIES = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final DeliveryQueue queue;
    private final Receipts receipts;

    ResultBook(DeliveryQueue queue, Receipts receipts) {
        this.queue = queue;
        this.receipts = receipts;
    }

    void cancelled(ClaimedNotification claimed) {
        queue.cancelled(claimed);
    }

    void write(ClaimedNotification claimed, String gateway, SubmitResult result) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                writeOnce(claimed, gateway, result);
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("the outcome of %s is not stored yet: %s", claimed.id(), Trace.withoutMessages(failed));
            }
            if (!rest()) {
                return;
            }
        }
    }

    private void writeOnce(ClaimedNotification claimed, String gateway, SubmitResult result) {
        switch (result) {
            case Accepted accepted -> receipts.accepted(claimed, gateway, accepted.messageId());
            case Refused refused -> {
                queue.refused(claimed, refused.code());
                LOG.errorf("%s refused for good: %s", claimed.id(), refused.code());
            }
            case RefusedForNow refused -> putOff(claimed, refused.code());
            case Uncertain uncertain -> {
                queue.uncertain(claimed, uncertain.code());
                LOG.warnf("%s is uncertain: %s", claimed.id(), uncertain.code());
            }
        }
    }

    private void putOff(ClaimedNotification claimed, String code) {
        Optional<Duration> wait = RetrySchedule.waitAfter(claimed.attempts());
        if (wait.isPresent()) {
            queue.refusedForNow(claimed, code, wait.get());
        } else {
            queue.refused(claimed, code);
        }
    }

    private static boolean rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
