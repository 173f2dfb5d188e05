package org.samvad.notification.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.FeedbackRequested;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.kit.inbox.EventHandler;
import org.samvad.kit.inbox.StartFrom;
import org.samvad.notification.contact.Contact;
import org.samvad.notification.contact.Contacts;

/** What each event of a complaint means for the person who left a number. */
@ApplicationScoped
class ComplaintEvents implements EventHandler<ComplaintEvent> {

    private final Contacts contacts;
    private final InstantSource time;

    ComplaintEvents(Contacts contacts, InstantSource time) {
        this.contacts = contacts;
        this.time = time;
    }

    @Override
    public String consumes() {
        return ComplaintEvent.TOPIC;
    }

    @Override
    public Class<ComplaintEvent> eventRoot() {
        return ComplaintEvent.class;
    }

    @Override
    public StartFrom startFrom() {
        return StartFrom.STORED_OFFSET;
    }

    @Override
    public void handle(ComplaintEvent event) {
        Contact contact = contacts.lock(event.contactRef());
        if (!contact.advanceTo(event.version(), time.instant())) {
            return;
        }
        switch (event) {
            case ComplaintFiled filed -> {
                contact.filed(filed.version());
                contacts.acknowledgeIfDue(contact);
            }
            case ComplaintAnswered answered -> contacts.announce(contact, SmsPurpose.NEWS, answered.version());
            case FeedbackRequested asked -> contacts.announce(contact, SmsPurpose.FEEDBACK_REQUEST, asked.version());
            case ComplaintReopened reopened -> contacts.reopen(contact);
            case ComplaintClosed closed -> contacts.end(contact);
        }
    }
}
