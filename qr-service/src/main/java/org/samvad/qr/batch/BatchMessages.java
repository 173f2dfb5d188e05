package org.samvad.qr.batch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of batches say, in Hindi; {@code messages/qrbatch_en.properties} has the English. */
@MessageBundle(value = "qrbatch", locale = "hi")
public interface BatchMessages {

    @Message("एक साथ कई पोस्टर")
    String title();

    @Message("पहले कोड बनाएं (ज़रूरत हो तो)")
    String issueFirst();

    @Message(
            "जगहें चुनें: जिस थाने में वहां कोड नहीं है, उसके लिए कोड बनेगा। जो पहले से है, वही रहेगा। जिस कोड की कुंजी हटा दी गई है, उसकी जगह नया बनेगा। कुछ न चुनें तो सिर्फ मौजूदा कोड छपेंगे।")
    String issueHint();

    @Message("नए कोड से फॉर्म किस भाषा में खुले")
    String codeLanguage();

    @Message("{count} नए कोड बने।")
    String issued(int count);

    @Message("किसके पोस्टर")
    String what();

    @Message("पूरा जिला")
    String district();

    @Message("चालू नहीं")
    String notLiveShort();

    @Message("फाइल")
    String output();

    @Message("एक PDF, हर पन्ने पर एक पोस्टर")
    String onePdf();

    @Message("ZIP, हर पोस्टर की अलग PDF")
    String zip();

    @Message("बनाना शुरू करें")
    String start();

    @Message("पिछले 24 घंटे")
    String latest();

    @Message("अभी कुछ नहीं बना है।")
    String none();

    @Message("कतार में")
    String waiting();

    @Message("बन रहा है")
    String running();

    @Message("तैयार")
    String ready();

    @Message("नहीं बना")
    String failed();

    @Message("{count} पोस्टर")
    String posters(int count);

    @Message("{total} में से {printed} पोस्टर बने")
    String progress(int printed, int total);

    @Message("{count} कोड छोड़े गए: उनकी कुंजी हटा दी गई है। उन्हें बदलें।")
    String skipped(int count);

    @Message("डाउनलोड करें")
    String download();

    @Message("फाइल एक दिन रहती है, फिर दोबारा बनवा सकते हैं।")
    String kept();

    @Message("और पोस्टर बनवाएं")
    String again();

    @Message("यह पन्ना अपने आप ताज़ा होता है।")
    String reloads();

    @Message("अभी चालू नहीं: {subdivisions}। इन पोस्टरों को स्कैन करने पर \"जल्द शुरू होगा\" दिखेगा।")
    String notLive(String subdivisions);

    @Message("सूची में से चुनें।")
    String errorSubdivision();

    @Message("इनमें से कोई चुनाव नहीं हो सकता। जगह, नाप, भाषा और फाइल फिर देखें। हर पोस्टर पर हिंदी होती है।")
    String errorChoice();

    @Message("यहां कोई चालू कोड नहीं है। पहले कोड बनाएं।")
    String errorNothing();

    @Message("एक बार में इतने पोस्टर नहीं बनते। अनुविभाग के हिसाब से बनवाएं।")
    String errorTooMany();

    @Message("जिले के चिह्न की फाइल खराब या बहुत बड़ी है। उसे ठीक करें और फिर बनवाएं।")
    String errorEmblem();

    @Message("हमारी ओर से गड़बड़ी हुई। फिर बनवाएं।")
    String errorInternal();
}
