package org.samvad.qr.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of poster health and of the patrol say, in Hindi; {@code messages/qrhealth_en.properties} has the English. */
@MessageBundle(value = "qrhealth", locale = "hi")
public interface HealthMessages {

    @Message("पोस्टरों का हाल")
    String title();

    @Message("ये पोस्टर अभी लगे होने चाहिए। जिन पर शक है या जिनकी जांच बाकी है, वे ऊपर हैं।")
    String intro();

    @Message("{all} पोस्टर, {suspicious} पर शक, {overdue} की जांच बाकी।")
    String counts(long all, long suspicious, long overdue);

    @Message("पोस्टर")
    String poster();

    @Message("हाल")
    String state();

    @Message("आखिरी जांच")
    String lastCheck();

    @Message("लिखकर, स्कैन नहीं")
    String typed();

    @Message("थाने से करीब {metres} मीटर")
    String distance(long metres);

    @Message("कभी नहीं")
    String never();

    @Message("28 दिन में स्कैन")
    String scans();

    @Message("स्कैन रुक गए")
    String silent();

    @Message("नकली टोकन: {number}")
    String forged(long number);

    @Message("कुंजी रद्द, कोड बदलें")
    String withdrawn();

    @Message("जांच बाकी")
    String overdue();

    @Message("छपना बाकी")
    String reprint();

    @Message("ठीक")
    String fine();

    @Message("ठीक लगा है")
    String conditionFine();

    @Message("खराब या गंदा है")
    String conditionDamaged();

    @Message("ऊपर कुछ चिपका है, या कोड कहीं और ले जाता है")
    String conditionCovered();

    @Message("पोस्टर नहीं है")
    String conditionMissing();

    @Message("अभी कोई पोस्टर चालू नहीं है।")
    String none();

    @Message("फिर से छापने हैं")
    String queue();

    @Message("कुछ छापना बाकी नहीं।")
    String queueEmpty();

    @Message("कोड बदला गया")
    String reasonRotated();

    @Message("खराब मिला")
    String reasonDamaged();

    @Message("ढका मिला")
    String reasonCovered();

    @Message("गायब मिला")
    String reasonMissing();

    @Message("{day} से")
    String since(String day);

    @Message("पोस्टर छापें")
    String print();

    @Message("छप कर लग गया")
    String printed();

    @Message("सूची से हट गया।")
    String doneReprint();

    @Message("28 दिन में {number} नकली टोकन ऐसे, जिनका कोड हमारा नहीं।")
    String forgedElsewhere(long number);

    @Message("गश्त जांच")
    String patrol();

    @Message("पोस्टर के सामने खड़े होकर उसके कोड की फोटो लें। फोटो जांच के बाद मिटा दी जाती है।")
    String photoHint();

    @Message("कोड की फोटो (JPEG या PNG, 12 MB तक)")
    String photo();

    @Message("फोटो जांचें")
    String readPhoto();

    @Message("फोटो में कोई कोड नहीं पढ़ा जा सका। पास से, सीधे और रोशनी में फिर लें, या छपे 8 अक्षर लिखें।")
    String noCodeOnPhoto();

    @Message(
            "यह फोटो इतनी बड़ी है कि यहां नहीं पढ़ी जा सकती। कैमरे में छोटा आकार चुनकर फिर लें, इसका स्क्रीनशॉट भेजें, या छपे 8 अक्षर लिखें।")
    String photoTooLarge();

    @Message("अभी दूसरी फोटो जांची जा रही हैं। कुछ पल बाद यह फोटो फिर भेजें।")
    String photoBusy();

    @Message("मेरी जगह साथ भेजें")
    String sendPlace();

    @Message("जगह जोड़ दी गई")
    String placeAdded();

    @Message("फोन ने जगह नहीं बताई। जांच उसके बिना भी दर्ज होगी।")
    String placeUnknown();

    @Message("फोटो न हो सके तो छपे 8 अक्षर लिखें, या स्कैन से खुला पता चिपकाएं।")
    String patrolHint();

    @Message("स्कैन का पता या छपा कोड")
    String scanned();

    @Message("पोस्टर देखें")
    String look();

    @Message("क्या यह पोस्टर यहीं लगा है?")
    String found();

    @Message("कोड असली है।")
    String proofScanned();

    @Message("कोड स्कैन नहीं हुआ, सिर्फ़ लिखा गया।")
    String proofTyped();

    @Message("इस कोड की कुंजी रद्द हो चुकी है: अब इससे फॉर्म नहीं खुलता, और यह असली है या नहीं, पता नहीं चल सकता। "
            + "इस पोस्टर को हटाएं। QR व्यवस्थापक को कोड बदलना होगा।")
    String withdrawnHere();

    @Message("यह कोड अब चालू नहीं है। इस पोस्टर को हटाएं।")
    String notActive();

    @Message("पोस्टर कैसा है")
    String condition();

    @Message("जांच दर्ज करें")
    String save();

    @Message("जांच दर्ज हो गई: {code}")
    String saved(String code);

    @Message(
            "यह कोड हमारा नहीं है। उसे न खोलें। अगर ऊपर स्टिकर लगा है तो हटाएं, फिर नीचे छपा असली कोड लिखें और \"ऊपर कुछ चिपका है\" चुनें।")
    String foreign();

    @Message("यह पता या कोड समझ नहीं आया। फिर से स्कैन करें या छपे 8 अक्षर लिखें।")
    String unreadable();

    @Message("यह पोस्टर किसी दूसरे दफ़्तर का है।")
    String outOfScope();

    @Message("चुनें कि पोस्टर कैसा है।")
    String conditionNeeded();
}
