package org.samvad.qr.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the console's bar, in Hindi; {@code messages/qrframe_en.properties} has the English. */
@MessageBundle(value = "qrframe", locale = "hi")
public interface FrameMessages {

    @Message("QR और पोस्टर")
    String name();

    @Message("पन्ने")
    String navigation();

    @Message("कोड")
    String codes();

    @Message("पोस्टर छापें")
    String posters();

    @Message("थाने")
    String directory();

    @Message("पोस्टरों का हाल")
    String health();

    @Message("गश्त जांच")
    String patrol();

    @Message("English")
    String otherLanguage();

    @Message("बाहर निकलें")
    String signOut();
}
