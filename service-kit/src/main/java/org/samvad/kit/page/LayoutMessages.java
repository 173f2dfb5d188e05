package org.samvad.kit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every page, in Hindi; {@link LayoutMessagesEnglish} and {@link LayoutMessagesChhattisgarhi} have the others. */
@MessageBundle(value = "layout", locale = "hi")
public interface LayoutMessages {

    @Message("hi")
    String languageTag();

    @Message("संवाद")
    String productName();

    @Message("पुलिस से बात, नाम बताए बिना")
    String productLine();

    @Message("मुख्य सामग्री पर जाएं")
    String skipToContent();

    @Message("खतरे में हैं? अभी 112 मिलाएं")
    String emergency();

    @Message("तुरंत मदद")
    String emergencyStrip();

    @Message("तुरंत यहां से निकलें")
    String quickExit();

    @Message("भाषा")
    String languageChoice();

    @Message("यह काम नहीं हुआ")
    String problemHeading();

    @Message("कुछ ठीक नहीं है। पिछले पन्ने पर जाएं, देखें और फिर भेजें।")
    String problemInvalid();

    @Message("यह पन्ना नहीं है। हो सकता है पता अधूरा हो।")
    String problemNotFound();

    @Message("यह आपके काम के दायरे में नहीं है।")
    String problemNotAllowed();

    @Message("अभी सेवा बंद है। कुछ मिनट बाद फिर कोशिश करें।")
    String problemUnavailable();

    @Message("यह बहुत बड़ा है, इसलिए नहीं लिया गया। पिछले पन्ने पर जाएं और छोटा भेजें।")
    String problemTooLarge();

    @Message("हमारी ओर से गलती हुई। हमें इसका पता चल गया है। थोड़ी देर बाद फिर कोशिश करें।")
    String problemInternal();

    @Message("अभी पक्का नहीं कि पहुंचा")
    String keptHeading();

    @Message(
            "सेवा कुछ देर के लिए बंद है। आपने जो लिखा और चुना, वह इस पन्ने पर रखा है। पन्ना खुला रखें और एक मिनट बाद फिर भेजें। एक ही बात दो बार नहीं पहुंचेगी।")
    String keptSentence();

    @Message("आपने लिखा:")
    String keptTyped();

    @Message("फिर भेजें")
    String sendAgain();

    @Message("शुरुआत पर जाएं")
    String toStart();
}
