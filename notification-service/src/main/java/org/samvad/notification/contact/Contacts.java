package org.samvad.notification.contact;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.samvad.events.notification.ErasureReason;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.kit.time.Hour;
import org.samvad.notification.notification.Announcement;
import org.samvad.notification.notification.Notifications;
import org.samvad.notification.publishing.NotificationEvents;

/** What happens to a contact, whoever causes it: an event, a citizen, or time. */
@ApplicationScoped
public class Contacts {

    private final ContactRepository repository;
    private final UsedTickets tickets;
    private final SealedNumbers numbers;
    private final NumberVault vault;
    private final Notifications notifications;
    private final NotificationEvents events;
    private final ContactSettings settings;
    private final InstantSource time;
    private final MeterRegistry meters;

    Contacts(
            ContactRepository repository,
            UsedTickets tickets,
            SealedNumbers numbers,
            NumberVault vault,
            Notifications notifications,
            NotificationEvents events,
            ContactSettings settings,
            InstantSource time,
            MeterRegistry meters) {
        this.repository = repository;
        this.tickets = tickets;
        this.numbers = numbers;
        this.vault = vault;
        this.notifications = notifications;
        this.events = events;
        this.settings = settings;
        this.time = time;
        this.meters = meters;
    }

    /** The contact, locked to the end of the transaction; a new row if the reference was not known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Contact lock(UUID contactRef) {
        return repository.lock(contactRef, Hour.truncate(time.instant()));
    }

    /** The contact as it is, if the reference is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Contact> find(UUID contactRef) {
        return repository.findByIdOptional(contactRef);
    }

    /** Queues a message if there is a number to send it to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Contact contact, SmsPurpose purpose, long eventVersion) {
        contact.sealedNumber()
                .ifPresent(number -> notifications.enqueue(new Announcement(
                        contact.contactRef(),
                        purpose,
                        contact.language().orElseThrow(),
                        eventVersion,
                        vault.keyForPauses(vault.open(contact.contactRef(), number)))));
    }

    /** Queues the acknowledgement once both are there, the filed complaint and the number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledgeIfDue(Contact contact) {
        contact.filedVersion().ifPresent(version -> announce(contact, SmsPurpose.ACKNOWLEDGEMENT, version));
    }

    /** What a number of this contact gets next. */
    @Transactional(Transactional.TxType.MANDATORY)
    NextSms next(Contact contact) {
        boolean filed = contact.filedVersion().isPresent();
        return filed && !notifications.isWaiting(contact.contactRef(), SmsPurpose.ACKNOWLEDGEMENT)
                ? NextSms.NEWS
                : NextSms.ACKNOWLEDGEMENT;
    }

    /** The matter is closed: nothing more is sent, and the number goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Contact contact) {
        Instant now = time.instant();
        notifications.cancelWaiting(contact.contactRef());
        contact.end(now, now.plus(settings.keepAfterClose()));
        if (settings.keepAfterClose().isZero()) {
            erase(contact, ErasureReason.CASE_ENDED);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void reopen(Contact contact) {
        contact.reopen();
        notifications.cancelWaiting(contact.contactRef(), SmsPurpose.FEEDBACK_REQUEST);
    }

    /** Destroys the number, if there is one, and everything made from it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(Contact contact, ErasureReason reason) {
        if (!contact.hasNumber()) {
            return;
        }
        notifications.cancelWaiting(contact.contactRef());
        tickets.forgetNumbers(contact.contactRef());
        contact.forgetNumber(time.instant());
        events.erased(contact.contactRef(), reason);
        erasures(reason).increment();
    }

    /** From the start, so that the first erasure is a rise. */
    void expectErasures(@Observes StartupEvent event) {
        for (ErasureReason reason : ErasureReason.values()) {
            erasures(reason);
        }
    }

    private Counter erasures(ErasureReason reason) {
        return meters.counter("samvad.contact.erasures", "reason", reason.name());
    }

    /** The numbers to send to, each opened when it is asked for; those that are erased are missing. */
    public Map<UUID, Supplier<Recipient>> recipients(Collection<UUID> contactRefs) {
        Map<UUID, Supplier<Recipient>> recipients = new HashMap<>();
        numbers.of(contactRefs)
                .forEach((reference, number) ->
                        recipients.put(reference, () -> new Recipient(vault.open(reference, number))));
        return recipients;
    }

    /** Eight hex digits that let support follow one contact through list and log without its number. */
    public String tag(UUID contactRef) {
        return vault.tag(contactRef);
    }
}
