package org.samvad.kit.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What stands on every page, in Chhattisgarhi. */
@Localized("hne") public interface LayoutMessagesChhattisgarhi extends LayoutMessages {

    @Override
    @Message("hne")
    String languageTag();

    @Override
    @Message("संवाद")
    String productName();

    @Override
    @Message("पुलिस ले गोठ, बिना नांव")
    String productLine();

    @Override
    @Message("मुख्य बात म जाव")
    String skipToContent();

    @Override
    @Message("खतरा हे? 112 मिलावव")
    String emergency();

    @Override
    @Message("तुरते मदद")
    String emergencyStrip();

    @Override
    @Message("तुरते इहां ले निकलव")
    String quickExit();

    @Override
    @Message("भाखा")
    String languageChoice();

    @Override
    @Message("ये काम नइ होइस")
    String problemHeading();

    @Override
    @Message("कुछु गड़बड़ हे। पाछू के पन्ना म जाव, देखव अउ फेर भेजव।")
    String problemInvalid();

    @Override
    @Message("ये पन्ना नइ हे। हो सकथे पता अधूरा होय।")
    String problemNotFound();

    @Override
    @Message("ये तुंहर काम के दायरा म नइ हे।")
    String problemNotAllowed();

    @Override
    @Message("अभी सेवा बंद हे। कुछु मिनट बाद फेर कोसिस करव।")
    String problemUnavailable();

    @Override
    @Message("ये बहुत बड़े हे, तेकर सेती नइ ले गिस। पाछू के पन्ना म जाव अउ छोटे भेजव।")
    String problemTooLarge();

    @Override
    @Message("हमर डहर ले गलती होइस। एला लिख ले गे हे। थोरिक बेर बाद फेर कोसिस करव।")
    String problemInternal();

    @Override
    @Message("अभी पक्का नइ हे कि पहुंचिस")
    String keptHeading();

    @Override
    @Message(
            "सेवा थोरिक बेर बर बंद हे। तुमन जउन लिखेव अउ चुनेव, वो ये पन्ना म रखाय हे। पन्ना ला खुल्ला राखव अउ एक मिनट बाद फेर भेजव। एके बात दू बेर नइ पहुंचय।")
    String keptSentence();

    @Override
    @Message("तुमन लिखेव:")
    String keptTyped();

    @Override
    @Message("फेर भेजव")
    String sendAgain();

    @Override
    @Message("सुरू म जाव")
    String toStart();
}
