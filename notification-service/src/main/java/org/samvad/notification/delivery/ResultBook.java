package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.gateway.SubmitResult;
import org.samvad.notification.gateway.SubmitResult.Accepted;
import org.samvad.notification.gateway.SubmitResult.Refused;
import org.samvad.notification.gateway.SubmitResult.RefusedForNow;
import org.samvad.notification.gateway.SubmitResult.Uncertain;
import org.samvad.notification.notification.ClaimedNotification;
import org.samvad.notification.notification.SubmissionReport;
import org.samvad.notification.notification.Verdict;

/** Writes down what the gateway answered, and insists: an answer that is not written is an uncertain message. */
@ApplicationScoped
class ResultBook {

    private static final Logger LOG = Logger.getLogger(ResultBook.class);

    /** Together with the waits in between this stays below the lease. */
    private static final int TRIES = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final ResultJournal journal;

    ResultBook(ResultJournal journal) {
        this.journal = journal;
    }

    void cancelled(ClaimedNotification claimed) {
        insist(new SubmissionReport(claimed, new Verdict.Cancelled()));
    }

    void write(ClaimedNotification claimed, String gateway, SubmitResult result) {
        if (insist(new SubmissionReport(claimed, verdict(claimed, gateway, result)))) {
            tell(claimed, result);
        }
    }

    /** @return whether it is written */
    private boolean insist(SubmissionReport report) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                journal.write(new ResultJournal.Entry.Answer(report));
                return true;
            } catch (RuntimeException failed) {
                LOG.warnf(
                        "the outcome of %s is not stored yet: %s",
                        report.claimed().id(), Trace.withoutMessages(failed));
            }
            if (!rest()) {
                return false;
            }
        }
        return false;
    }

    private static Verdict verdict(ClaimedNotification claimed, String gateway, SubmitResult result) {
        return switch (result) {
            case Accepted accepted -> new Verdict.Accepted(gateway, accepted.messageId());
            case Refused refused -> new Verdict.Refused(refused.code());
            case RefusedForNow refused ->
                RetrySchedule.waitAfter(claimed.attempts())
                        .<Verdict>map(wait -> new Verdict.PutOff(refused.code(), wait))
                        .orElseGet(() -> new Verdict.Refused(refused.code()));
            case Uncertain uncertain -> new Verdict.Uncertain(uncertain.code());
        };
    }

    private static void tell(ClaimedNotification claimed, SubmitResult result) {
        switch (result) {
            case Accepted accepted -> {}
            case RefusedForNow refused -> {}
            case Refused refused -> LOG.errorf("%s refused for good: %s", claimed.id(), refused.code());
            case Uncertain uncertain -> LOG.warnf("%s is uncertain: %s", claimed.id(), uncertain.code());
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
