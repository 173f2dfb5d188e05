package org.samvad.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

    private final Contacts contacts;
    private final SmsTemplates templates;
    private final SmsGateway gateway;
    private final ResultBook results;

    Submitter(Contacts contacts, SmsTemplates templates, SmsGateway gateway, ResultBook results) {
        this.contacts = contacts;
        this.templates = templates;
        this.gateway = gateway;
        this.results = results;
    }

    void submit(ClaimedNotification claimed) {
        Optional<Recipient> recipient;
        try {
            recipient = contacts.recipient(claimed.contactRef());
        } catch (RuntimeException unreachable) {
            LOG.warn("a message waits: " + Trace.withoutMessages(unreachable));
            results.write(claimed, gateway.name(), new SubmitResult.RefusedForNow("not-prepared"));
            return;
        }
        if (recipient.isEmpty()) {
            results.cancelled(claimed);
        } else {
            results.write(claimed, gateway.name(), gateway.submit(message(claimed, recipient.get())));
        }
    }

    private OutgoingSms message(ClaimedNotification claimed, Recipient recipient) {
        SmsTemplate template = templates.of(claimed.purpose(), claimed.language());
        return new OutgoingSms(recipient.number(), template.text(), template.registration());
    }
}
