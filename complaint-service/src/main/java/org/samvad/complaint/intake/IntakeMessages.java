package org.samvad.complaint.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for taking entries in; they stand in {@code messages/intake_*.properties}. Read each aloud before you change it. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String trackLink();

    @Message
    String startTitle();

    @Message
    String startIntro();

    @Message
    String startCodeLabel();

    @Message
    String startCodeHint();

    @Message
    String startCodeButton();

    @Message
    String startCodeUnknown();

    @Message
    String startStations();

    @Message
    String startSoon();

    @Message
    String startWholeDistrict();

    @Message
    String reportTitle();

    @Message
    String reportFrom();

    @Message
    String reportChangePlace();

    @Message
    String reportOtherPlace();

    @Message
    String reportWhoReads();

    @Message
    String reportNotStored();

    @Message
    String reportKept(int days);

    @Message
    String kindLegend();

    @Message
    String kindComplaint();

    @Message
    String kindComplaintHint();

    @Message
    String kindTip();

    @Message
    String kindTipHint();

    @Message
    String kindFeedback();

    @Message
    String kindFeedbackHint();

    @Message
    String kindSuggestion();

    @Message
    String kindSuggestionHint();

    @Message
    String categoryLabel();

    @Message
    String aboutLabel();

    @Message
    String aboutDistrict();

    @Message
    String aboutStaffLabel();

    @Message
    String aboutStaffHint();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String ratingLegend();

    @Message
    String sendButton();

    @Message
    String sendHint();

    @Message
    String faultsHeading();

    @Message
    String faultKind();

    @Message
    String faultCategory();

    @Message
    String faultTextMissing();

    @Message
    String faultTextTooLong();

    @Message
    String faultTextUnreadable();

    @Message
    String faultStation();

    @Message
    String faultStationSoon();

    @Message
    String faultAboutStaff();

    @Message
    String faultRating();

    @Message
    String faultLanguage();

    @Message
    String alreadySent();

    @Message
    String sendOnceMore();

    @Message
    String receiptTitle();

    @Message
    String receiptCodeLabel();

    @Message
    String receiptOnce();

    @Message
    String receiptSecret();

    @Message
    String receiptCopy();

    @Message
    String receiptCopied();

    @Message
    String receiptNotCopied();

    @Message
    String receiptPrint();

    @Message
    String receiptNext();

    @Message
    String receiptNextReview();

    @Message
    String receiptNextAnswer();

    @Message
    String filesTitle();

    @Message
    String filesHint();

    @Message
    String filesButton();

    @Message
    String smsTitle();

    @Message
    String smsHonest();

    @Message
    String smsHint();

    @Message
    String smsButton();

    @Message
    String whenLabel();

    @Message
    String whenHint();

    @Message
    String whereLabel();

    @Message
    String whereHint();

    @Message
    String textLeft();

    @Message
    String textOver();

    @Message
    String sending();

    @Message
    String faultTooLong();

    @Message
    String receiptPicture();

    @Message
    String receiptPictureHint();

    @Message
    String confirmTitle();

    @Message
    String confirmLabel();

    @Message
    String confirmHint();

    @Message
    String confirmRight();

    @Message
    String confirmWrong();

    @Message
    String waitTitle();

    @Message
    String waitWhy();

    @Message
    String waitWorking();

    @Message
    String waitByHand(long seconds);

    @Message
    String waitYourWords();

    @Message
    String alsoAboutLabel();

    @Message
    String faultManyStations();
}
