package org.samvad.kit.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What stands on every page, in English. */
@Localized("en") public interface LayoutMessagesEnglish extends LayoutMessages {

    @Override
    @Message("en")
    String languageTag();

    @Override
    @Message("Samvad")
    String productName();

    @Override
    @Message("Talk to the police, without a name")
    String productLine();

    @Override
    @Message("Skip to the content")
    String skipToContent();

    @Override
    @Message("In danger? Dial 112 now")
    String emergency();

    @Override
    @Message("Help at once")
    String emergencyStrip();

    @Override
    @Message("Leave quickly")
    String quickExit();

    @Override
    @Message("Language")
    String languageChoice();

    @Override
    @Message("That did not work")
    String problemHeading();

    @Override
    @Message("Something is not right. Go back one page, check and send again.")
    String problemInvalid();

    @Override
    @Message("There is no such page. The address may be incomplete.")
    String problemNotFound();

    @Override
    @Message("This is not part of your duties here.")
    String problemNotAllowed();

    @Override
    @Message("The service is away for the moment. Please try again in a few minutes.")
    String problemUnavailable();

    @Override
    @Message("This is too large and was not taken. Go back one page and send something smaller.")
    String problemTooLarge();

    @Override
    @Message("We made a mistake. It has been recorded. Please try again in a while.")
    String problemInternal();

    @Override
    @Message("It may not have arrived")
    String keptHeading();

    @Override
    @Message(
            "The service is away for a moment. What you wrote and chose is kept on this page. Leave it open and send it again in a minute. The same words are not stored twice.")
    String keptSentence();

    @Override
    @Message("You wrote:")
    String keptTyped();

    @Override
    @Message("Send again")
    String sendAgain();

    @Override
    @Message("Go to the start")
    String toStart();
}
