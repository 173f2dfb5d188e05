package org.samvad.notification.contact;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about numbers, in English. */
@Localized("en") public interface ContactMessagesEnglish extends ContactMessages {

    @Override
    @Message("Get news by SMS")
    String formTitle();

    @Override
    @Message("Your mobile number")
    String phoneLabel();

    @Override
    @Message("10 digits, like 98765 43210. +91 is not needed.")
    String phoneHint();

    @Override
    @Message("Type a mobile number.")
    String phoneMissing();

    @Override
    @Message("There are letters in the number. Use digits only.")
    String phoneLetters();

    @Override
    @Message("The number is too short. A mobile number has 10 digits.")
    String phoneTooShort();

    @Override
    @Message("The number is too long. A mobile number has 10 digits.")
    String phoneTooLong();

    @Override
    @Message("This is not an Indian number. Use an Indian mobile number.")
    String phoneForeign();

    @Override
    @Message("This is a landline number. It gets no SMS. Use a mobile number.")
    String phoneLandline();

    @Override
    @Message("This does not look like a mobile number. Please check it.")
    String phoneNotMobile();

    @Override
    @Message("In which language shall the SMS be?")
    String languageLabel();

    @Override
    @Message("हिंदी (Hindi)")
    String hindi();

    @Override
    @Message("English")
    String english();

    @Override
    @Message("Save the number")
    String save();

    @Override
    @Message(
            "The mobile company that carries the SMS can see that this number got one from Samvad. It cannot see what you wrote.")
    String honestLine();

    @Override
    @Message("The police never see your number. It is kept apart from what you wrote.")
    String officersLine();

    @Override
    @Message("Do others use this phone, too? Then leave no number. Your receipt code tells you everything as well.")
    String sharedPhoneLine();

    @Override
    @Message("The number is saved")
    String savedTitle();

    @Override
    @Message("Your number is saved.")
    String savedGood();

    @Override
    @Message("What happens now")
    String whatNext();

    @Override
    @Message("In a while an SMS will say that your entry was received. None is sent at night.")
    String nextAcknowledgement();

    @Override
    @Message("When there is news, an SMS will come. It will not hold what you wrote or your code.")
    String nextNews();

    @Override
    @Message("As soon as the matter is closed, your number is erased.")
    String nextErase();

    @Override
    @Message("Want it gone sooner? Open your case with your receipt code and choose “Remove the number”.")
    String nextWithdraw();

    @Override
    @Message("Close this page now. The page you came from is still open.")
    String closeTab();

    @Override
    @Message("See the answer with your receipt code")
    String toTrack();

    @Override
    @Message("The number is removed")
    String withdrawnTitle();

    @Override
    @Message("Your number is erased. No more SMS will come.")
    String withdrawnGood();

    @Override
    @Message("Work on your entry goes on. You can see the answer with your receipt code.")
    String withdrawnNext();

    @Override
    @Message("The number was not saved")
    String refusedTitle();

    @Override
    @Message("The number was not removed")
    String withdrawRefusedTitle();

    @Override
    @Message("A number can't be given from here")
    String openRefusedTitle();

    @Override
    @Message(
            "The time has run out, or the page was opened incompletely. Open your case with your receipt code; there you can leave or remove a number.")
    String ticketInvalid();

    @Override
    @Message("This page was already used once. To change the number, open your case with your receipt code.")
    String ticketUsed();

    @Override
    @Message("A number is saved already. To change it, open your case with your receipt code.")
    String numberPresent();

    @Override
    @Message("This matter is closed, so no number is kept for it any more.")
    String matterClosed();

    @Override
    @Message("You typed:")
    String youTyped();

    @Override
    @Message("News by SMS")
    String aboutTitle();

    @Override
    @Message("The page for a number opens from a button on your receipt. There is nothing to do here.")
    String aboutText();

    @Override
    @Message("Do you have your receipt code? Use it to see the answer, and leave, change or remove a number there.")
    String aboutTrack();
}
