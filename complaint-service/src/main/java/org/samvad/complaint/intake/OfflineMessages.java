package org.samvad.complaint.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read while the network is away, and about what stays on their phone; it stands in {@code messages/offline_*.properties}. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message
    String waitingTitle();

    @Message
    String waiting();

    @Message
    String sending();

    @Message
    String waitingHow();

    @Message
    String sendNow();

    @Message
    String change();

    @Message
    String deleteIt();

    @Message
    String keepLabel();

    @Message
    String keepHint();

    @Message
    String keptDraft();

    @Message
    String keptWaiting();

    @Message
    String open();

    @Message
    String aboutHere();

    @Message
    String pageTitle();

    @Message
    String pageHow();

    @Message
    String pageWrite();

    @Message
    String pageButton();

    @Message
    String pageDanger();

    @Message
    String anyKept();
}
