package org.samvad.complaint.tracking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for following a case; they stand in {@code messages/tracking_*.properties}. Read each aloud before you change it. */
@MessageBundle("tracking")
public interface TrackingMessages {

    @Message
    String trackTitle();

    @Message
    String trackIntro();

    @Message
    String trackLabel();

    @Message
    String trackButton();

    @Message
    String trackNotDigits();

    @Message
    String trackTooShort();

    @Message
    String trackTooLong();

    @Message
    String trackCheckDigit();

    @Message
    String trackNothing();

    @Message
    String trackEnded();

    @Message
    String draftLabel();

    @Message
    String draftKept();

    @Message
    String caseTitle();

    @Message
    String caseFiledOn();

    @Message
    String caseState();

    @Message
    String stateReceived();

    @Message
    String stateUnderReview();

    @Message
    String stateAssigned();

    @Message
    String stateActionTaken();

    @Message
    String stateRejected();

    @Message
    String stateReopened();

    @Message
    String stateClosed();

    @Message
    String caseConversation();

    @Message
    String fromYou();

    @Message
    String fromOffice();

    @Message
    String entryFiled();

    @Message
    String entryReviewed();

    @Message
    String entryAssigned();

    @Message
    String entryReturned();

    @Message
    String entryActionTaken();

    @Message
    String entryRejected();

    @Message
    String entryFeedback();

    @Message
    String pointsGiven(int points);

    @Message
    String entryReopened();

    @Message
    String entryAppealed();

    @Message
    String entryClosed();

    @Message
    String entryAttached();

    @Message
    String filesTitle();

    @Message
    String filesHint();

    @Message
    String filesButton();

    @Message
    String photoNumber(int number);

    @Message
    String voiceNoteNumber(int number);

    @Message
    String messageTitle();

    @Message
    String messageLabel();

    @Message
    String messageButton();

    @Message
    String messageSent();

    @Message
    String feedbackTitle();

    @Message
    String appealTitle();

    @Message
    String appealHint();

    @Message
    String numberHonest();

    @Message
    String feedbackOutcome();

    @Message
    String feedbackSolved();

    @Message
    String feedbackPartly();

    @Message
    String feedbackNotSolved();

    @Message
    String feedbackRating();

    @Message
    String feedbackRatingOptional();

    @Message
    String feedbackComment();

    @Message
    String feedbackWish();

    @Message
    String feedbackClose();

    @Message
    String feedbackLookAgain();

    @Message
    String feedbackButton();

    @Message
    String feedbackThanks();

    @Message
    String feedbackIncomplete();

    @Message
    String feedbackContradiction();

    @Message
    String wishMissing();

    @Message
    String closeTitle();

    @Message
    String appealUsed();

    @Message
    String notPossibleNow();

    @Message
    String textMissing();

    @Message
    String textTooLong();

    @Message
    String textUnreadable();

    @Message
    String tooLate();

    @Message
    String numberTitle();

    @Message
    String numberHint();

    @Message
    String numberOn();

    @Message
    String numberOff();

    @Message
    String numberWithdraw();

    @Message
    String numberReplace();

    @Message
    String numberAdd();

    @Message
    String closing();

    @Message
    String leaveButton();
}
