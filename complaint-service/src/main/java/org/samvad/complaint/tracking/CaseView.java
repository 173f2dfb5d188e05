package org.samvad.complaint.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.kit.page.PageLanguage;

/**
 * What the case page shows.
 *
 * @param said a confirmation of what was just done
 * @param draft what was typed and could not be taken
 */
public record CaseView(
        PageLanguage language,
        String csrf,
        String filedOn,
        String state,
        @Nullable String text,
        List<AttachmentView> attachments,
        List<StepView> steps,
        @Nullable String uploadTicket,
        boolean mayWrite,
        boolean awaitsFeedback,
        boolean mayLookAgain,
        boolean reachable,
        String replaceTicket,
        String withdrawTicket,
        long idleMinutes,
        @Nullable String said,
        Draft draft) {

    /** A step in words. */
    public record StepView(
            String title,
            String date,
            boolean fromOffice,
            @Nullable String text,
            List<AttachmentView> attachments) {

        @Override
        public String toString() {
            return "[step]";
        }
    }

    /**
     * What was typed into a form that was refused, and why.
     *
     * @param form {@code message} or {@code feedback}; empty if nothing was refused
     */
    public record Draft(String form, String fault, String text, CitizenFeedback feedback) {

        static Draft none() {
            return new Draft("", "", "", new CitizenFeedback("", null, "", ""));
        }

        static Draft ofMessage(String fault, String text) {
            return new Draft("message", fault, text, none().feedback());
        }

        @Override
        public String toString() {
            return "[draft]";
        }
    }

    public List<Integer> points() {
        return List.of(1, 2, 3, 4, 5);
    }

    @Override
    public String toString() {
        return "[case page]";
    }
}
