package org.samvad.notification.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the operators' page, in Hindi; {@link ConsoleMessagesEnglish} has the English. */
@MessageBundle(value = "console", locale = "hi")
public interface ConsoleMessages {

    @Message("SMS की स्थिति")
    String title();

    @Message(
            "यहां SMS के नतीजे दिखते हैं, नंबर कभी नहीं। \"संपर्क\" का चिह्न एक ही व्यक्ति के सब SMS में एक जैसा होता है।")
    String intro();

    @Message("कंसोल")
    String console();

    @Message("English")
    String otherLanguage();

    @Message("संपर्क")
    String contactMark();

    @Message("किसलिए")
    String purpose();

    @Message("स्थिति")
    String state();

    @Message("कोशिशें")
    String attempts();

    @Message("भेजने का समय")
    String due();

    @Message("गेटवे कोड")
    String code();

    @Message("काम")
    String action();

    @Message("अभी कोई SMS नहीं है।")
    String none();

    @Message("पुराने देखें")
    String older();

    @Message("फिर भेजें")
    String retry();

    @Message("\"पता नहीं\" वाला SMS पहुंच भी चुका हो सकता है; फिर भेजने पर दो बार मिल सकता है।")
    String retryNote();

    @Message("पावती")
    String acknowledgement();

    @Message("नई जानकारी")
    String news();

    @Message("राय मांगी")
    String feedbackRequest();

    @Message("रुका है")
    String waiting();

    @Message("भेजा जा रहा है")
    String submitting();

    @Message("गेटवे ने लिया")
    String submitted();

    @Message("पहुंच गया")
    String delivered();

    @Message("नहीं पहुंचा")
    String undelivered();

    @Message("गेटवे ने मना किया")
    String refused();

    @Message("पता नहीं")
    String uncertain();

    @Message("ज़रूरत नहीं रही")
    String cancelled();
}
