package org.samvad.complaint.tracking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.kit.page.PageLanguage;

/**
 * What the case page shows.
 *
 * @param rejected whether it was not taken further: then there is nothing that has to be rated
 * @param mayLookAgain whether a higher officer can still be asked
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
        boolean rejected,
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
     * What was typed and is not sent, and why.
     *
     * @param form what was refused, {@link #MESSAGE} or {@link #FEEDBACK}; empty if neither was
     * @param key under which the message is sent, so that it is stored once
     */
    public record Draft(String form, DraftFault why, String key, String text, CitizenFeedback feedback) {

        static final String MESSAGE = "message";
        static final String FEEDBACK = "feedback";

        static Draft none() {
            return unsent("", DraftFault.NONE, "");
        }

        static Draft ofMessage(DraftFault why, String text) {
            return unsent(MESSAGE, why, text);
        }

        private static Draft unsent(String form, DraftFault why, String text) {
            return new Draft(form, why, newKey(), text, new CitizenFeedback("", null, "", ""));
        }

        private static String newKey() {
            return IdempotencyKey.random().value().toString();
        }

        Draft refused(String what, DraftFault reason) {
            return new Draft(reason == DraftFault.NONE ? "" : what, reason, key, text, feedback);
        }

        /** What is left of it when its message was sent, to be sent under a key of its own. */
        Draft afterMessage() {
            return new Draft(FEEDBACK, DraftFault.NOT_SENT_YET, newKey(), "", feedback);
        }

        /** What is left of it when its feedback was sent. */
        Draft afterFeedback() {
            return ofMessage(DraftFault.NOT_SENT_YET, text);
        }

        /** What can't be sent any more stays to be read, or to be sent as a message. */
        Draft tooLate() {
            String left = words();
            return left.isEmpty() ? unsent("", DraftFault.TOO_LATE, "") : ofMessage(DraftFault.NOT_POSSIBLE_NOW, left);
        }

        /** As far as the case still takes it. */
        Draft fitting(ComplaintProgress progress) {
            boolean takesMessage = progress.mayWrite() || text.isBlank();
            boolean takesFeedback = progress.awaitsFeedback() || !feedback.begun() && !form.equals(FEEDBACK);
            return takesMessage && takesFeedback ? this : tooLate();
        }

        /** All words that were typed, for where one field has to hold them. */
        String words() {
            return Stream.of(text, feedback.comment())
                    .filter(words -> words != null && !words.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }

        @Override
        public String toString() {
            return "[draft]";
        }
    }

    /** Whether something was refused that the page has no form for any more. */
    public boolean tooLate() {
        return draft.why() == DraftFault.TOO_LATE;
    }

    /** What is wrong with the draft, in the page's language; empty if nothing is. */
    public String fault() {
        return draft.why().in(TrackingPages.words(language));
    }

    public List<Integer> points() {
        return List.of(1, 2, 3, 4, 5);
    }

    @Override
    public String toString() {
        return "[case page]";
    }
}
