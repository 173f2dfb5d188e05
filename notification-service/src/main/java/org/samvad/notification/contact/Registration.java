package org.samvad.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.ErasureReason;
import org.samvad.kit.secret.Sensitive;
import org.samvad.notification.contact.ContactTicket.Purpose;
import org.samvad.notification.publishing.NotificationEvents;

/** Takes a number from whoever holds a ticket, and takes it out again. Either may be sent twice on a bad network. */
@ApplicationScoped
class Registration {

    private final ContactTickets tickets;
    private final UsedTickets usedTickets;
    private final Contacts contacts;
    private final NumberVault vault;
    private final NotificationEvents events;
    private final InstantSource time;

    Registration(
            ContactTickets tickets,
            UsedTickets usedTickets,
            Contacts contacts,
            NumberVault vault,
            NotificationEvents events,
            InstantSource time) {
        this.tickets = tickets;
        this.usedTickets = usedTickets;
        this.contacts = contacts;
        this.vault = vault;
        this.events = events;
        this.time = time;
    }

    /** Why no number is taken with this ticket any more, if so: to be told before one is typed. Nothing is stored. */
    @Transactional
    Optional<ContactProblem> obstacle(@Nullable String token) {
        return toKeep(token).map(this::obstacle).orElse(Optional.of(ContactProblem.TICKET_NOT_VALID));
    }

    private Optional<ContactProblem> obstacle(ContactTicket ticket) {
        Optional<Contact> contact = contacts.find(ticket.contactRef());
        boolean isUsed = usedTickets.isKnown(ticket);
        if (contact.filter(Contact::hasEnded).isPresent()) {
            return Optional.of(ContactProblem.MATTER_CLOSED);
        }
        if (contact.filter(Contact::hasNumber).isPresent() && (isUsed || ticket.purpose() == Purpose.REGISTER)) {
            return Optional.of(ContactProblem.NUMBER_PRESENT);
        }
        return isUsed ? Optional.of(ContactProblem.TICKET_USED) : Optional.empty();
    }

    private Optional<ContactTicket> toKeep(@Nullable String token) {
        return tickets.read(token).filter(read -> read.purpose() != Purpose.WITHDRAW);
    }

    /** Keeps a number for the ticket's reference. */
    @Transactional
    RegistrationResult register(@Nullable String token, @Nullable String typedPhone, EventLanguage language) {
        Optional<ContactTicket> ticket = toKeep(token);
        if (ticket.isEmpty()) {
            return refused(ContactProblem.TICKET_NOT_VALID);
        }
        return switch (PhoneReader.read(typedPhone)) {
            case TypedPhone.Faulty faulty -> new RegistrationResult.PhoneRefused(faulty.fault());
            case TypedPhone.Mobile mobile -> keep(ticket.get(), mobile.number(), language);
        };
    }

    private RegistrationResult keep(ContactTicket ticket, Sensitive<String> number, EventLanguage language) {
        Contact contact = contacts.lock(ticket.contactRef());
        if (contact.hasEnded()) {
            return refused(ContactProblem.MATTER_CLOSED);
        }
        if (ticket.purpose() == Purpose.REGISTER && hasOther(contact, number)) {
            return usedTickets.isKnown(ticket)
                    ? refused(ContactProblem.TICKET_USED)
                    : refused(ContactProblem.NUMBER_PRESENT);
        }
        return switch (usedTickets.use(ticket, vault.hashForTicket(ticket.id(), number))) {
            case OTHER_NUMBER -> refused(ContactProblem.TICKET_USED);
            case SAME_NUMBER_AGAIN -> new RegistrationResult.Done(contacts.next(contact));
            case FIRST -> {
                keepFirst(contact, number, language);
                yield new RegistrationResult.Done(contacts.next(contact));
            }
        };
    }

    private void keepFirst(Contact contact, Sensitive<String> number, EventLanguage language) {
        byte[] hash = vault.hashForContact(number);
        contact.keep(vault.seal(contact.contactRef(), number), hash, language, time.instant());
        events.registered(contact.contactRef());
        contacts.acknowledgeIfDue(contact);
    }

    private boolean hasOther(Contact contact, Sensitive<String> number) {
        return contact.phoneHash != null && !MessageDigest.isEqual(contact.phoneHash, vault.hashForContact(number));
    }

    /** Erases the number of the ticket's reference. */
    @Transactional
    RegistrationResult withdraw(@Nullable String token) {
        Optional<ContactTicket> ticket = tickets.read(token).filter(read -> read.purpose() == Purpose.WITHDRAW);
        if (ticket.isEmpty()) {
            return refused(ContactProblem.TICKET_NOT_VALID);
        }
        Contact contact = contacts.lock(ticket.get().contactRef());
        boolean first = usedTickets.use(ticket.get(), null) == UsedTickets.Use.FIRST;
        if (!first && contact.hasNumber()) {
            // A number left after the ticket was used is not what its holder wanted gone.
            return refused(ContactProblem.TICKET_USED);
        }
        contacts.erase(contact, ErasureReason.WITHDRAWN);
        return new RegistrationResult.Done(NextSms.NONE);
    }

    private static RegistrationResult refused(ContactProblem problem) {
        return new RegistrationResult.Refused(problem);
    }
}
