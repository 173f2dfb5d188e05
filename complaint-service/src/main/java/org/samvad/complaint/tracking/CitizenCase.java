package org.samvad.complaint.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentContent;
import org.samvad.complaint.attachment.Attachments;
import org.samvad.complaint.attachment.Rendition;
import org.samvad.complaint.attachment.UploadTickets;
import org.samvad.complaint.complaint.CaseAct;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Complaints;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Feedback;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.complaint.NewEntry;
import org.samvad.complaint.complaint.ReviewSettings;
import org.samvad.complaint.complaint.Submission;
import org.samvad.complaint.notifications.ContactStates;
import org.samvad.complaint.publishing.ComplaintNews;
import org.samvad.kit.secret.Sensitive;

/** What the holder of a code sees and does. */
@ApplicationScoped
@Transactional
class CitizenCase {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Attachments attachments;
    private final UploadTickets uploads;
    private final ComplaintNews news;
    private final ContactStates contacts;
    private final ReviewSettings review;
    private final InstantSource time;

    CitizenCase(
            Complaints complaints,
            Conversation conversation,
            Attachments attachments,
            UploadTickets uploads,
            ComplaintNews news,
            ContactStates contacts,
            ReviewSettings review,
            InstantSource time) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.attachments = attachments;
        this.uploads = uploads;
        this.news = news;
        this.contacts = contacts;
        this.review = review;
        this.time = time;
    }

    /** @throws CaseGoneException if the case is no longer there */
    ComplaintProgress progress(UUID id) {
        Complaint complaint = find(id);
        return ComplaintProgress.of(
                complaint,
                conversation.firstText(complaint),
                conversation.forCitizen(complaint),
                attachments.of(complaint),
                uploads.forMessage(id),
                contacts.isReachable(complaint.contactRef()));
    }

    /** A file of the case, if it has this one. */
    Optional<AttachmentContent> attachment(UUID id, UUID attachment, Rendition rendition) {
        return attachments.open(find(id), attachment, rendition);
    }

    /** The random reference for notification-service. */
    UUID contactRef(UUID id) {
        return find(id).contactRef();
    }

    /** A message to the office; the same words once for each key. It moves no clock and no state. */
    void write(UUID id, IdempotencyKey key, Sensitive<String> text) {
        Complaint complaint = findToChange(id);
        Submission sent = new Submission(key, text);
        if (conversation.holds(complaint, EntryKind.CITIZEN_MESSAGE, sent)) {
            return;
        }
        complaint.require(CaseAct.WRITE);
        conversation.add(complaint, sent, NewEntry.ofCitizen(EntryKind.CITIZEN_MESSAGE, text));
    }

    /**
     * Rates the outcome and closes the case or sends it one rank up; on a rejection the latter is the appeal. The same
     * once for each key.
     *
     * @throws FeedbackIncompleteException if something is missing that is asked where the case stands
     */
    void judge(UUID id, IdempotencyKey key, CitizenFeedback given, @Nullable Sensitive<String> comment) {
        Complaint complaint = findToChange(id);
        Submission sent = given.sentUnder(key);
        if (!conversation.holds(complaint, EntryKind.FEEDBACK, sent)) {
            complaint.require(CaseAct.CLOSE);
            judge(complaint, sent, given, comment);
        }
    }

    /** Asks the next rank to look at a rejection. */
    void appeal(UUID id, @Nullable Sensitive<String> reason) {
        Complaint complaint = findToChange(id);
        complaint.requireRejection();
        CitizenFeedback appeal = CitizenFeedback.appeal();
        judge(complaint, appeal.sentUnder(IdempotencyKey.random()), appeal, reason);
    }

    private void judge(
            Complaint complaint, Submission sent, CitizenFeedback given, @Nullable Sensitive<String> comment) {
        CaseState state = complaint.state();
        Feedback feedback = given.checked(state).orElseThrow(() -> new FeedbackIncompleteException(state));
        complaint.judge(feedback, time.instant(), review.dailyAt());
        conversation.add(complaint, sent, NewEntry.ofFeedback(feedback, comment));
        if (feedback.wish() == Feedback.Wish.CLOSE) {
            conversation.add(complaint, NewEntry.ofCitizen(EntryKind.CLOSED, null));
            news.closed(complaint);
        } else {
            conversation.add(
                    complaint,
                    NewEntry.ofCitizen(state == CaseState.REJECTED ? EntryKind.APPEALED : EntryKind.REOPENED, null));
            news.reopened(complaint);
        }
    }

    private Complaint findToChange(UUID id) {
        return complaints.findToChange(id).orElseThrow(CaseGoneException::new);
    }

    private Complaint find(UUID id) {
        return complaints.find(id).orElseThrow(CaseGoneException::new);
    }
}
