package org.samvad.complaint.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.complaint.notifications.ContactStates.Reachability;
import org.samvad.events.notification.ContactErased;
import org.samvad.events.notification.ContactRegistered;
import org.samvad.events.notification.NotificationEvent;
import org.samvad.events.notification.SmsOutcomeRecorded;
import org.samvad.kit.inbox.EventHandler;
import org.samvad.kit.inbox.StartFrom;

/** Follows what becomes of contacts. */
@ApplicationScoped
class NotificationEvents implements EventHandler<NotificationEvent> {

    private final ContactStates contacts;

    NotificationEvents(ContactStates contacts) {
        this.contacts = contacts;
    }

    @Override
    public String consumes() {
        return NotificationEvent.TOPIC;
    }

    @Override
    public Class<NotificationEvent> eventRoot() {
        return NotificationEvent.class;
    }

    @Override
    public StartFrom startFrom() {
        return StartFrom.STORED_OFFSET;
    }

    @Override
    public void handle(NotificationEvent event) {
        switch (event) {
            case ContactRegistered registered ->
                contacts.store(registered.contactRef(), Reachability.REACHABLE, registered.version());
            case ContactErased erased ->
                contacts.store(erased.contactRef(), Reachability.NOT_REACHABLE, erased.version());
            case SmsOutcomeRecorded outcome -> {
                // Of interest to operators, who see it in notification-service.
            }
        }
    }
}
