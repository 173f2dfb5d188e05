package org.samvad.complaint.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the console's frame and of its sign-in page; they stand in {@code messages/console_*.properties}. */
@MessageBundle("console")
public interface ConsoleMessages {

    @Message
    String name();

    @Message
    String navigation();

    @Message
    String cases();

    @Message
    String audit();

    @Message
    String qrCodes();

    @Message
    String patrol();

    @Message
    String notifications();

    @Message
    String otherLanguage();

    @Message
    String otherLanguageTag();

    @Message
    String signOut();

    @Message
    String signInTitle();

    @Message
    String signInForWhom();

    @Message
    String signInForCitizens();

    @Message
    String username();

    @Message
    String password();

    @Message
    String signIn();

    @Message
    String signInWrong();

    @Message
    String signInLocked(long minutes);

    @Message
    String signInEmpty();

    @Message
    String signInForeign();

    @Message
    String signInBusy();

    @Message
    String signedOut();
}
