package org.samvad.complaint.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.EntryAuthor;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.complaint.console.ConsoleFrame;

/**
 * What the page of a case shows.
 *
 * @param urgency how close the deadline is
 * @param forms what the officer may do
 * @param lost what was typed into a form that is no longer there, with the reason; null if nothing was
 * @param done what was just done
 */
record CaseView(
        ConsoleFrame frame,
        CaseFile file,
        Names names,
        QueueView.Urgency urgency,
        List<Line> conversation,
        List<ActForm> forms,
        @Nullable TypedAct lost,
        @Nullable CaseAction done) {

    /** What the facts are called in the page's language. */
    record Names(
            String category,
            String about,
            String assigned,
            String barred,
            String scanned,
            String placement,
            String filedOn,
            String dueOn) {}

    /** One step or message. */
    record Line(
            EntryKind kind,
            EntryAuthor author,
            String officer,
            String text,
            @Nullable Outcome outcome,
            @Nullable Integer satisfaction,
            List<AttachmentView> attachments,
            String on) {

        static Line of(CaseLine line) {
            return new Line(
                    line.kind(),
                    line.author(),
                    line.officer() == null ? "" : line.officer(),
                    line.text() == null ? "" : line.text(),
                    line.outcome(),
                    line.satisfaction(),
                    line.attachments(),
                    PageDate.of(line.on()));
        }

        public boolean isOfOffice() {
            return author == EntryAuthor.OFFICE;
        }

        public boolean judges() {
            return outcome != null || satisfaction != null;
        }

        public boolean isNote() {
            return kind == EntryKind.NOTE;
        }

        /** Without the text. */
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }

    /** Station officers are shown no day of filing, and for a deadline the week. */
    public boolean knowsDays() {
        return file.filedOn() != null;
    }

    public String queue() {
        return frame.link("/console/cases");
    }

    /** The fault of the form that came back, if one did. */
    public @Nullable ActFault fault() {
        if (lost != null) {
            return lost.fault();
        }
        return forms.stream()
                .map(ActForm::fault)
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(null);
    }

    /** Without the texts. */
    @Override
    public String toString() {
        return "CaseView[" + file + "]";
    }
}
