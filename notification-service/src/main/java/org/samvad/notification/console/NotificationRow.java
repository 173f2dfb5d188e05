package org.samvad.notification.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.time.Hour;
import org.samvad.notification.notification.NotificationState;

/**
 * One line of the page, in the reader's language.
 *
 * @param color the class of the state's tag in the style sheet
 */
record NotificationRow(
        String id,
        String contact,
        String purpose,
        String state,
        String color,
        int attempts,
        String due,
        String code,
        boolean retriable) {

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    static NotificationRow of(NotificationItem item, PageLanguage language, boolean mayRetry) {
        ConsoleMessages messages = MessageBundles.get(ConsoleMessages.class, Localized.Literal.of(language.tag()));
        return new NotificationRow(
                item.id().toString(),
                item.contact(),
                purpose(item.purpose(), messages),
                state(item.state(), messages),
                color(item.state()),
                item.attempts(),
                DUE.format(item.due().atZone(Hour.INDIA)),
                item.code() == null ? "" : item.code(),
                mayRetry && item.retriable());
    }

    private static String purpose(SmsPurpose purpose, ConsoleMessages messages) {
        return switch (purpose) {
            case ACKNOWLEDGEMENT -> messages.acknowledgement();
            case NEWS -> messages.news();
            case FEEDBACK_REQUEST -> messages.feedbackRequest();
        };
    }

    private static String state(NotificationState state, ConsoleMessages messages) {
        return switch (state) {
            case WAITING -> messages.waiting();
            case SUBMITTING -> messages.submitting();
            case SUBMITTED -> messages.submitted();
            case DELIVERED -> messages.delivered();
            case UNDELIVERED -> messages.undelivered();
            case REFUSED -> messages.refused();
            case UNCERTAIN -> messages.uncertain();
            case CANCELLED -> messages.cancelled();
        };
    }

    private static String color(NotificationState state) {
        return switch (state) {
            case DELIVERED -> "green";
            case UNDELIVERED, REFUSED -> "red";
            case UNCERTAIN -> "amber";
            case WAITING, SUBMITTING, SUBMITTED, CANCELLED -> "plain";
        };
    }
}
