package org.samvad.complaint.tracking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.CaseAct;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.EntryAuthor;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.EntryView;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.kit.secret.Sensitive;

/**
 * A case as its citizen sees it. It names no officer and no station beyond what the citizen wrote.
 *
 * @param uploadTicket to add one message of files with; absent where nothing can be added
 * @param reachable whether a number is kept for SMS
 * @param mayAppeal whether a higher officer can still be asked
 */
record ComplaintProgress(
        ComplaintKind kind,
        CaseState state,
        Instant filedHour,
        Instant resolveDue,
        @Nullable String text,
        List<Step> steps,
        @Nullable String uploadTicket,
        boolean reachable,
        boolean mayWrite,
        boolean awaitsFeedback,
        boolean mayAppeal) {

    /**
     * One step or message. Times are whole hours.
     *
     * @param outcome what the citizen chose, where this is feedback
     * @param satisfaction 1-5, likewise
     */
    record Step(
            EntryKind kind,
            EntryAuthor from,
            @Nullable String text,
            @Nullable Outcome outcome,
            @Nullable Integer satisfaction,
            List<AttachmentView> attachments,
            Instant atHour) {

        @Override
        public String toString() {
            return "[step]";
        }
    }

    static ComplaintProgress of(
            Complaint complaint,
            @Nullable Sensitive<String> first,
            List<EntryView> entries,
            List<AttachmentView> attachments,
            String uploadTicket,
            boolean reachable) {
        List<Step> steps = entries.stream()
                .map(entry -> new Step(
                        entry.kind(),
                        entry.author(),
                        reveal(entry.text()),
                        entry.outcome(),
                        entry.satisfaction(),
                        attachedTo(entry, attachments),
                        entry.atHour()))
                .toList();
        return new ComplaintProgress(
                complaint.kind(),
                complaint.state(),
                complaint.filedHour(),
                complaint.resolveDue(),
                reveal(first),
                steps,
                complaint.state().allows(CaseAct.WRITE) ? uploadTicket : null,
                reachable,
                complaint.state().allows(CaseAct.WRITE),
                complaint.state().awaitsFeedback(),
                complaint.state().awaitsFeedback() && !complaint.hasUsedAppeal());
    }

    private static List<AttachmentView> attachedTo(EntryView entry, List<AttachmentView> attachments) {
        return attachments.stream()
                .filter(view -> view.sequence() == entry.sequence())
                .toList();
    }

    private static @Nullable String reveal(@Nullable Sensitive<String> text) {
        return text == null ? null : text.reveal();
    }

    @Override
    public String toString() {
        return "[case]";
    }
}
