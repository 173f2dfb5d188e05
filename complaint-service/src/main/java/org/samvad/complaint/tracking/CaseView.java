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
     * @param form what was refused, {@code message} or {@code feedback}; empty if nothing was
     * @param key under which the message is sent, so that it is stored once
     */
    public record Draft(String form, String fault, String key, String text, CitizenFeedback feedback) {

        static Draft none() {
            return ofMessage("", "", "");
        }

        static Draft ofMessage(String form, String fault, String text) {
            String key = IdempotencyKey.random().value().toString();
            return new Draft(form, fault, key, text, new CitizenFeedback("", null, "", ""));
        }

        Draft refused(String what, String why) {
            return new Draft(what, why, key, text, feedback);
        }

        /** What is left of it when its message was sent, to be sent under a key of its own. */
        Draft afterMessage(String why) {
            return new Draft("feedback", why, IdempotencyKey.random().value().toString(), "", feedback);
        }

        /** What is left of it when its feedback was sent. */
        Draft afterFeedback(String why) {
            return ofMessage("message", why, text);
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

    public List<Integer> points() {
        return List.of(1, 2, 3, 4, 5);
    }

    @Override
    public String toString() {
        return "[case page]";
    }
}
