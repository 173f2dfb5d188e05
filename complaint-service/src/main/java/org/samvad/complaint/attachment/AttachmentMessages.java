package org.samvad.complaint.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about photos and voice notes; they stand in {@code messages/attachment_*.properties}. Read each aloud before you change it. */
@MessageBundle("attachment")
public interface AttachmentMessages {

    @Message
    String title();

    @Message
    String cleaned();

    @Message
    String faces();

    @Message
    String photoTitle();

    @Message
    String photoLabel();

    @Message
    String photoHint();

    @Message
    String chosen();

    @Message
    String photoButton();

    @Message
    String photosLeft(int count);

    @Message
    String photosDone();

    @Message
    String voiceTitle();

    @Message
    String voiceWarning();

    @Message
    String voiceLabel();

    @Message
    String voiceHint();

    @Message
    String voiceButton();

    @Message
    String voiceDone();

    @Message
    String recordStart();

    @Message
    String recordStop();

    @Message
    String recordListen();

    @Message
    String recordSend();

    @Message
    String recordDrop();

    @Message
    String recordDenied();

    @Message
    String preparing();

    @Message
    String sending();

    @Message
    String arrived();

    @Message
    String waiting();

    @Message
    String busy();

    @Message
    String noNetwork();

    @Message
    String again();

    @Message
    String failed();

    @Message
    String saved(AttachmentKind kind);

    @Message
    String notTaken();

    @Message
    String backToReceipt();

    @Message
    String backToCase();

    @Message
    String codeAgain();

    @Message
    String fault(AttachmentFault fault);
}
