package org.samvad.complaint.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintEvent;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.ComplaintReopened;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.complaint.FeedbackRequested;
import org.samvad.kit.outbox.Outbox;
import org.samvad.kit.time.Hour;

/** Tells the outside what happened to a complaint, in the transaction in which it happened, without saying which one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ComplaintNews {

    private final Outbox outbox;
    private final InstantSource time;

    ComplaintNews(Outbox outbox, InstantSource time) {
        this.outbox = outbox;
        this.time = time;
    }

    private interface Shape {
        ComplaintEvent of(UUID contactRef, Instant hour, long version);
    }

    public void filed(Complaint complaint) {
        EventLanguage language = complaint.language() == CaseLanguage.EN ? EventLanguage.EN : EventLanguage.HI;
        publish(complaint, (reference, hour, version) -> new ComplaintFiled(reference, language, hour, version));
    }

    public void answered(Complaint complaint) {
        publish(complaint, ComplaintAnswered::new);
    }

    public void feedbackRequested(Complaint complaint) {
        publish(complaint, FeedbackRequested::new);
    }

    public void reopened(Complaint complaint) {
        publish(complaint, ComplaintReopened::new);
    }

    public void closed(Complaint complaint) {
        publish(complaint, ComplaintClosed::new);
    }

    private void publish(Complaint complaint, Shape shape) {
        ComplaintEvent event =
                shape.of(complaint.contactRef(), Hour.truncate(time.instant()), complaint.nextEventVersion());
        outbox.add(ComplaintEvent.TOPIC, event.key(), (Record) event);
    }
}
