package org.samvad.notification.contact;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about numbers, in Chhattisgarhi. */
@Localized("hne") public interface ContactMessagesChhattisgarhi extends ContactMessages {

    @Override
    @Message("SMS ले खबर पावव")
    String formTitle();

    @Override
    @Message("तुंहर मोबाइल नंबर")
    String phoneLabel();

    @Override
    @Message("10 अंक, जइसे 98765 43210। +91 लिखना जरूरी नइ हे।")
    String phoneHint();

    @Override
    @Message("मोबाइल नंबर लिखव।")
    String phoneMissing();

    @Override
    @Message("नंबर म अक्छर हे। खाली अंक लिखव।")
    String phoneLetters();

    @Override
    @Message("नंबर छोटे हे। मोबाइल नंबर म 10 अंक रहिथे।")
    String phoneTooShort();

    @Override
    @Message("नंबर लंबा हे। मोबाइल नंबर म 10 अंक रहिथे।")
    String phoneTooLong();

    @Override
    @Message("ये भारत के नंबर नो हे। भारत के मोबाइल नंबर लिखव।")
    String phoneForeign();

    @Override
    @Message("ये लैंडलाइन नंबर आय। ओमा SMS नइ आवय। मोबाइल नंबर लिखव।")
    String phoneLandline();

    @Override
    @Message("ये मोबाइल नंबर नइ लागय। नंबर जांच लव।")
    String phoneNotMobile();

    @Override
    @Message("SMS कोन भाखा म भेजन?")
    String languageLabel();

    @Override
    @Message("हिंदी")
    String hindi();

    @Override
    @Message("अंगरेजी (English)")
    String english();

    @Override
    @Message("नंबर जोड़व")
    String save();

    @Override
    @Message("SMS भेजइया मोबाइल कंपनी देख सकथे कि ये नंबर म संवाद के SMS आइस। तुमन का लिखेव, ये वो नइ देख सकय।")
    String honestLine();

    @Override
    @Message("पुलिस ला तुंहर नंबर कभू नइ दिखय। नंबर तुंहर बात ले अलग रखे जाथे।")
    String officersLine();

    @Override
    @Message("फोन ला अउ लोगन घलो देखथें? त नंबर झन देव। रसीद कोड ले घलो सब पता चलथे।")
    String sharedPhoneLine();

    @Override
    @Message("नंबर जुड़ गे")
    String savedTitle();

    @Override
    @Message("तुंहर नंबर जुड़ गे हे।")
    String savedGood();

    @Override
    @Message("अब का होही")
    String whatNext();

    @Override
    @Message("थोरिक बेर म एक ठन SMS आही कि तुंहर बात मिल गे। रात म SMS नइ भेजे जाय।")
    String nextAcknowledgement();

    @Override
    @Message("जब कोनो नवा खबर होही, SMS आही। वोमा तुंहर बात या तुंहर कोड नइ लिखाय रइही।")
    String nextNews();

    @Override
    @Message("मामला बंद होतेच तुंहर नंबर मेट दे जाही।")
    String nextErase();

    @Override
    @Message("नंबर पहिली हटाना हे? रसीद कोड ले अपन मामला खोलव अउ \"नंबर हटावव\" चुनव।")
    String nextWithdraw();

    @Override
    @Message("अब ये पन्ना बंद करव। जउन पन्ना ले तुमन आएव, वो खुल्ला हे।")
    String closeTab();

    @Override
    @Message("रसीद कोड ले जवाब देखव")
    String toTrack();

    @Override
    @Message("नंबर हटा दे गिस")
    String withdrawnTitle();

    @Override
    @Message("तुंहर नंबर मेट दे गे हे। अब कोनो SMS नइ आवय।")
    String withdrawnGood();

    @Override
    @Message("तुंहर बात ऊपर काम चलत रइही। रसीद कोड ले जवाब देख सकथव।")
    String withdrawnNext();

    @Override
    @Message("नंबर नइ जुड़िस")
    String refusedTitle();

    @Override
    @Message("नंबर नइ हटिस")
    String withdrawRefusedTitle();

    @Override
    @Message("इहां ले नंबर नइ दे जा सकय")
    String openRefusedTitle();

    @Override
    @Message("समय निकल गे या ये पन्ना अधूरा खुले हे। रसीद कोड ले मामला खोलव; उहां नंबर दे या हटा सकथव।")
    String ticketInvalid();

    @Override
    @Message("ये पन्ना ले पहिलिच एक बेर काम हो चुके हे। नंबर बदले बर रसीद कोड ले मामला खोलव।")
    String ticketUsed();

    @Override
    @Message("एक ठन नंबर पहिली ले जुड़े हे। ओला बदले बर रसीद कोड ले मामला खोलव।")
    String numberPresent();

    @Override
    @Message("ये मामला बंद हो चुके हे, तेकर सेती अब नंबर नइ रखे जाय।")
    String matterClosed();

    @Override
    @Message("तुमन लिखे रहेव:")
    String youTyped();

    @Override
    @Message("SMS ले खबर")
    String aboutTitle();

    @Override
    @Message("नंबर लिखे के पन्ना रसीद के बटन ले खुलथे। इहां कुछु नइ करना हे।")
    String aboutText();

    @Override
    @Message("रसीद कोड हे? ओकर ले जवाब देखव, अउ उहें नंबर देव, बदलव या हटावव।")
    String aboutTrack();
}
