package org.samvad.complaint.tracking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.complaint.Outcome;
import org.samvad.complaint.mark.PersonalMark;
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

    /**
     * A step in words.
     *
     * @param outcome what was chosen, where this is feedback
     * @param satisfaction 1-5, likewise
     */
    public record StepView(
            String title,
            String date,
            boolean fromOffice,
            @Nullable Outcome outcome,
            @Nullable Integer satisfaction,
            @Nullable String text,
            List<AttachmentView> attachments) {

        /** Whether there is something to read beside the title. */
        public boolean says() {
            return text != null || judges();
        }

        public boolean judges() {
            return outcome != null || satisfaction != null;
        }

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
     * @param keepMarks the forms in whose words the person wants numbers and addresses to stay
     */
    public record Draft(
            String form, DraftFault why, String key, String text, CitizenFeedback feedback, Set<String> keepMarks) {

        static final String MESSAGE = "message";
        static final String FEEDBACK = "feedback";

        static Draft none() {
            return unsent("", DraftFault.NONE, "");
        }

        static Draft ofMessage(DraftFault why, String text) {
            return unsent(MESSAGE, why, text);
        }

        private static Draft unsent(String form, DraftFault why, String text) {
            return new Draft(form, why, newKey(), text, new CitizenFeedback("", null, "", ""), Set.of());
        }

        private static String newKey() {
            return IdempotencyKey.random().value().toString();
        }

        Draft refused(String what, DraftFault reason) {
            return new Draft(reason == DraftFault.NONE ? "" : what, reason, key, text, feedback, keepMarks);
        }

        /** What in the words of a form could name the writer and is not said to stay. */
        Set<PersonalMark> marksToAskAbout(String what) {
            return keeps(what) ? Set.of() : marks(what);
        }

        Set<PersonalMark> marks(String what) {
            String words = what.equals(FEEDBACK) ? feedback.comment() : text;
            return words == null ? Set.of() : PersonalMark.in(words);
        }

        /** What the page asks about beside a form: once something was refused there, or the answer was given. */
        public Set<PersonalMark> asked(String what) {
            return form.equals(what) || keeps(what) ? marks(what) : Set.of();
        }

        public boolean keeps(String what) {
            return keepMarks.contains(what);
        }

        /** Whether nothing else keeps the words of a form from being sent. */
        public boolean onlyAsks(String what) {
            return form.equals(what) && why == DraftFault.MAY_NAME_WRITER;
        }

        /**
         * As the person finds it again, with all that was chosen: a reason for an appeal must not become a mere message.
         *
         * @param wanted what was to be sent
         */
        Draft notSentYet(String wanted) {
            if (!begun()) {
                return this;
            }
            boolean isMessage = wanted.equals(MESSAGE) ? !text.isBlank() : !feedback.begun();
            return refused(isMessage ? MESSAGE : FEEDBACK, DraftFault.NOT_SENT_YET);
        }

        /** Whether anything was written or chosen. */
        public boolean begun() {
            return !text.isBlank() || feedback.begun();
        }

        /** What is left of it when its message was sent, to be sent under a key of its own. */
        Draft afterMessage() {
            return new Draft(FEEDBACK, DraftFault.NOT_SENT_YET, newKey(), "", feedback, keepMarks);
        }

        /** What is left of it when its feedback was sent. */
        Draft afterFeedback() {
            Draft left = ofMessage(DraftFault.NOT_SENT_YET, text);
            return new Draft(left.form, left.why, left.key, text, left.feedback, keepMarks);
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
        public String words() {
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
        return draft.why().in(language);
    }

    public List<Integer> points() {
        return List.of(1, 2, 3, 4, 5);
    }

    @Override
    public String toString() {
        return "[case page]";
    }
}
