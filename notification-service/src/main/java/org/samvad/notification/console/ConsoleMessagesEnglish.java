package org.samvad.notification.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the operators' page, in English. */
@Localized("en") public interface ConsoleMessagesEnglish extends ConsoleMessages {

    @Override
    @Message("SMS outcomes")
    String title();

    @Override
    @Message("Outcomes of SMS, never numbers. The contact mark is the same in all SMS to one person.")
    String intro();

    @Override
    @Message("Console")
    String console();

    @Override
    @Message("हिंदी")
    String otherLanguage();

    @Override
    @Message("Contact")
    String contactMark();

    @Override
    @Message("Purpose")
    String purpose();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Attempts")
    String attempts();

    @Override
    @Message("Due")
    String due();

    @Override
    @Message("Gateway code")
    String code();

    @Override
    @Message("Action")
    String action();

    @Override
    @Message("There are no SMS yet.")
    String none();

    @Override
    @Message("Older ones")
    String older();

    @Override
    @Message("Send again")
    String retry();

    @Override
    @Message("An uncertain SMS may have arrived; sent again, it may arrive twice.")
    String retryNote();

    @Override
    @Message("Acknowledgement")
    String acknowledgement();

    @Override
    @Message("News")
    String news();

    @Override
    @Message("Feedback request")
    String feedbackRequest();

    @Override
    @Message("Waiting")
    String waiting();

    @Override
    @Message("Being sent")
    String submitting();

    @Override
    @Message("Taken by the gateway")
    String submitted();

    @Override
    @Message("Delivered")
    String delivered();

    @Override
    @Message("Not delivered")
    String undelivered();

    @Override
    @Message("Refused")
    String refused();

    @Override
    @Message("Uncertain")
    String uncertain();

    @Override
    @Message("Cancelled")
    String cancelled();
}
