package org.samvad.notification.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samvad.events.notification.ErasureReason;

/** Erases numbers whose time has come and forgets references that nobody can reach any more. */
@ApplicationScoped
class ContactUpkeep {

    private static final Logger LOG = Logger.getLogger(ContactUpkeep.class);

    /** Small, so that no lock is held for long. */
    private static final int BATCH = 200;

    private final ContactRepository repository;
    private final Contacts contacts;
    private final UsedTickets tickets;
    private final ContactSettings settings;
    private final InstantSource time;

    ContactUpkeep(
            ContactRepository repository,
            Contacts contacts,
            UsedTickets tickets,
            ContactSettings settings,
            InstantSource time) {
        this.repository = repository;
        this.contacts = contacts;
        this.tickets = tickets;
        this.settings = settings;
        this.time = time;
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = time.instant();
        int expired = eraseEach(repository.withoutEventSince(now.minus(settings.keepWithoutEvent()), BATCH), now);
        int ended = eraseEach(repository.toEraseAt(now, BATCH), now);
        tickets.forgetExpired(now);
        long forgotten = QuarkusTransaction.requiringNew()
                .call(() -> repository.deleteUntouchedSince(now.minus(settings.keepTombstone())));
        if (expired + ended + forgotten > 0) {
            LOG.infof("erased %d expired and %d ended numbers, forgot %d references", expired, ended, forgotten);
        }
    }

    private int eraseEach(List<UUID> refs, Instant now) {
        refs.forEach(ref -> QuarkusTransaction.requiringNew().run(() -> eraseIfStillDue(contacts.lock(ref), now)));
        return refs.size();
    }

    /** The event, or another number, may have come since the list was read. */
    private void eraseIfStillDue(Contact contact, Instant now) {
        if (contact.isDueAfterEnd(now)) {
            contacts.erase(contact, ErasureReason.CASE_ENDED);
        } else if (contact.hadNoEventSince(now.minus(settings.keepWithoutEvent()))) {
            contacts.erase(contact, ErasureReason.EXPIRED);
        }
    }
}
