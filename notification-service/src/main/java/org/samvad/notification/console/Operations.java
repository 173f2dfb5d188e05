package org.samvad.notification.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.notification.contact.Contacts;
import org.samvad.notification.notification.NotificationList;
import org.samvad.notification.notification.NotificationSummary;

/** What page and API have in common. */
@ApplicationScoped
class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);
    private static final int MOST_ITEMS = 50;

    private final NotificationList list;
    private final Contacts contacts;

    Operations(NotificationList list, Contacts contacts) {
        this.list = list;
        this.contacts = contacts;
    }

    NotificationPage page(@Nullable String cursor) {
        List<NotificationSummary> found = list.before(Cursor.read(cursor), MOST_ITEMS + 1);
        List<NotificationSummary> shown = found.subList(0, Math.min(found.size(), MOST_ITEMS));
        String next = found.size() > MOST_ITEMS ? Cursor.write(shown.getLast().position()) : null;
        return new NotificationPage(shown.stream().map(this::item).toList(), next);
    }

    /**
     * Queues a refused or uncertain message again.
     *
     * @throws ProblemException 404 if there is none, 409 if it is neither or its number is erased
     */
    @Transactional
    void retry(UUID id, String operator) {
        UUID contactRef = list.contactOf(id).orElseThrow(Operations::notFound);
        if (!contacts.lock(contactRef).hasNumber()) {
            throw new ProblemException(ConsoleProblem.NUMBER_ERASED, "The number is erased; nothing can be sent.");
        }
        switch (list.retry(id)) {
            case QUEUED -> LOG.infof("%s has %s sent again", operator, id);
            case UNKNOWN -> throw notFound();
            case NOT_RETRIABLE ->
                throw new ProblemException(
                        ConsoleProblem.NOT_RETRIABLE, "Only refused and uncertain messages can be sent again.");
        }
    }

    private NotificationItem item(NotificationSummary summary) {
        return new NotificationItem(
                summary.id(),
                summary.purpose(),
                summary.state(),
                summary.attempts(),
                summary.dueAt(),
                contacts.tag(summary.contactRef()),
                summary.resultCode(),
                summary.state().canBeRetried());
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such message.");
    }
}
