package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.samvad.kit.problem.Trace;
import org.samvad.notification.contact.Contacts;
import org.samvad.notification.contact.Recipient;
import org.samvad.notification.gateway.OutgoingSms;
import org.samvad.notification.gateway.SmsGateway;
import org.samvad.notification.gateway.SubmitResult;
import org.samvad.notification.notification.ClaimedNotification;
import org.samvad.notification.template.SmsTemplate;
import org.samvad.notification.template.SmsTemplates;

/** Takes one claimed message to the gateway. The number is opened here, for the length of this call. */
@ApplicationScoped
class Submitter {

    private static final Logger LOG = Logger.getLogger(Submitter.class);

    static final SubmitResult NOT_PREPARED = new SubmitResult.RefusedForNow("not-prepared");

    private final Contacts contacts;
    private final SmsTemplates templates;
    private final SmsGateway gateway;

    Submitter(Contacts contacts, SmsTemplates templates, SmsGateway gateway) {
        this.contacts = contacts;
        this.templates = templates;
        this.gateway = gateway;
    }

    /**
     * The numbers of claimed messages, read at once.
     *
     * @return empty if they can't be read now
     */
    Optional<Map<UUID, Supplier<Recipient>>> recipients(List<ClaimedNotification> claimed) {
        try {
            return Optional.of(contacts.recipients(
                    claimed.stream().map(ClaimedNotification::contactRef).toList()));
        } catch (RuntimeException unreachable) {
            LOG.warn("messages wait: " + Trace.withoutMessages(unreachable));
            return Optional.empty();
        }
    }

    /** Returns when the gateway has answered, or will not. */
    SubmitResult submit(ClaimedNotification claimed, Supplier<Recipient> number) {
        Recipient recipient;
        try {
            recipient = number.get();
        } catch (RuntimeException unreadable) {
            LOG.warn("a message waits: " + Trace.withoutMessages(unreadable));
            return NOT_PREPARED;
        }
        return gateway.submit(message(claimed, recipient));
    }

    private OutgoingSms message(ClaimedNotification claimed, Recipient recipient) {
        SmsTemplate template = templates.of(claimed.purpose(), claimed.language());
        return new OutgoingSms(recipient.number(), template.text(), template.registration());
    }
}
