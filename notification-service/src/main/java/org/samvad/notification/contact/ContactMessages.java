package org.samvad.notification.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about numbers, in Hindi; {@link ContactMessagesEnglish} has the English. */
@MessageBundle(value = "contact", locale = "hi")
public interface ContactMessages {

    @Message("SMS से खबर पाएं")
    String formTitle();

    @Message("आपका मोबाइल नंबर")
    String phoneLabel();

    @Message("10 अंक, जैसे 98765 43210। +91 लिखना ज़रूरी नहीं।")
    String phoneHint();

    @Message("मोबाइल नंबर लिखें।")
    String phoneMissing();

    @Message("नंबर में अक्षर हैं। केवल अंक लिखें।")
    String phoneLetters();

    @Message("नंबर छोटा है। मोबाइल नंबर में 10 अंक होते हैं।")
    String phoneTooShort();

    @Message("नंबर लंबा है। मोबाइल नंबर में 10 अंक होते हैं।")
    String phoneTooLong();

    @Message("यह भारत का नंबर नहीं है। भारत का मोबाइल नंबर लिखें।")
    String phoneForeign();

    @Message("यह लैंडलाइन नंबर है। उस पर SMS नहीं आता। मोबाइल नंबर लिखें।")
    String phoneLandline();

    @Message("यह मोबाइल नंबर नहीं लगता। नंबर जांच लें।")
    String phoneNotMobile();

    @Message("SMS किस भाषा में भेजें?")
    String languageLabel();

    @Message("हिंदी")
    String hindi();

    @Message("अंग्रेज़ी (English)")
    String english();

    @Message("नंबर जोड़ें")
    String save();

    @Message(
            "SMS भेजने वाली मोबाइल कंपनी देख सकती है कि इस नंबर पर संवाद का SMS आया। आपने क्या लिखा, यह वह नहीं देख सकती।")
    String honestLine();

    @Message("पुलिस को आपका नंबर कभी नहीं दिखता। नंबर आपकी बात से अलग रखा जाता है।")
    String officersLine();

    @Message("फोन और लोग भी देखते हैं? तो नंबर न दें। रसीद कोड से भी सब पता चलता है।")
    String sharedPhoneLine();

    @Message("नंबर जुड़ गया")
    String savedTitle();

    @Message("SMS के लिए आपका नंबर जुड़ गया है।")
    String savedGood();

    @Message("अब क्या होगा")
    String whatNext();

    @Message("कुछ देर में एक SMS आएगा कि आपकी बात मिल गई। रात में SMS नहीं भेजे जाते।")
    String nextAcknowledgement();

    @Message("जब कोई नई जानकारी होगी, SMS आएगा। उसमें आपकी बात या आपका कोड नहीं लिखा होगा।")
    String nextNews();

    @Message("मामला बंद होते ही आपका नंबर मिटा दिया जाएगा।")
    String nextErase();

    @Message("नंबर पहले हटाना है? रसीद कोड से अपना मामला खोलें और \"नंबर हटाएं\" चुनें।")
    String nextWithdraw();

    @Message("अब यह पन्ना बंद करें। जिस पन्ने से आप आए, वह खुला है।")
    String closeTab();

    @Message("रसीद कोड से जवाब देखें")
    String toTrack();

    @Message("नंबर हटा दिया गया")
    String withdrawnTitle();

    @Message("आपका नंबर मिटा दिया गया है। अब कोई SMS नहीं आएगा।")
    String withdrawnGood();

    @Message("आपकी बात पर काम चलता रहेगा। रसीद कोड से जवाब देख सकते हैं।")
    String withdrawnNext();

    @Message("नंबर नहीं जुड़ा")
    String refusedTitle();

    @Message("नंबर नहीं हटा")
    String withdrawRefusedTitle();

    @Message("यहां से नंबर नहीं दिया जा सकता")
    String openRefusedTitle();

    @Message("समय निकल गया या यह पन्ना अधूरा खुला है। रसीद कोड से मामला खोलें; वहां नंबर दे या हटा सकते हैं।")
    String ticketInvalid();

    @Message("इस पन्ने से पहले ही एक बार काम हो चुका है। नंबर बदलने के लिए रसीद कोड से मामला खोलें।")
    String ticketUsed();

    @Message("एक नंबर पहले से जुड़ा है। उसे बदलने के लिए रसीद कोड से मामला खोलें।")
    String numberPresent();

    @Message("यह मामला बंद हो चुका है, इसलिए अब नंबर नहीं रखा जाता।")
    String matterClosed();

    @Message("आपने लिखा था:")
    String youTyped();

    @Message("SMS से खबर")
    String aboutTitle();

    @Message("नंबर लिखने का पन्ना रसीद के बटन से खुलता है। यहां कुछ नहीं करना है।")
    String aboutText();

    @Message("रसीद कोड है? उससे जवाब देखें, और वहीं नंबर दें, बदलें या हटाएं।")
    String aboutTrack();
}
