package org.samvad.qr.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the console says, in Hindi; {@code messages/qrconsole_en.properties} has the English. */
@MessageBundle(value = "qrconsole", locale = "hi")
public interface ConsoleMessages {

    @Message("QR कोड")
    String title();

    @Message("नया कोड बनाएं")
    String issueTitle();

    @Message("थाना या चौकी")
    String station();

    @Message("थाना चुनें")
    String chooseStation();

    @Message("चालू नहीं")
    String notLive();

    @Message("पोस्टर कहां लगेगा")
    String placement();

    @Message("जगह चुनें")
    String choosePlacement();

    @Message("कोई और जगह (नीचे लिखें)")
    String otherPlacement();

    @Message("कोई और जगह: नाम लिखें")
    String ownLabel();

    @Message("दोनों भाषाओं में, 60 अक्षर तक। यही पोस्टर पर छपेगा।")
    String ownLabelHint();

    @Message("जगह का नाम, हिन्दी में")
    String labelHindi();

    @Message("जगह का नाम, अंग्रेज़ी में")
    String labelEnglish();

    @Message("फॉर्म किस भाषा में खुले")
    String language();

    @Message("इतिहास")
    String history();

    @Message("फॉर्म: हिन्दी")
    String formHindi();

    @Message("फॉर्म: अंग्रेज़ी")
    String formEnglish();

    @Message("कोड बनाएं")
    String issue();

    @Message("कोड")
    String listTitle();

    @Message("थाने के अनुसार देखें")
    String filter();

    @Message("सभी थाने")
    String allStations();

    @Message("{name}: पूरा अनुविभाग")
    String wholeSubdivision(String name);

    @Message("दिखाएं")
    String show();

    @Message("अभी कोई कोड नहीं है। ऊपर से पहला कोड बनाएं।")
    String noCodes();

    @Message("और पुराने कोड")
    String olderCodes();

    @Message("QR कोड {code}")
    String imageOf(String code);

    @Message("चालू")
    String stateActive();

    @Message("बदला गया")
    String stateReplaced();

    @Message("रद्द")
    String stateRevoked();

    @Message("नया कोड: {code}")
    String replacedBy(String code);

    @Message("पोस्टर")
    String poster();

    @Message("एक साथ कई पोस्टर")
    String posterBatches();

    @Message("PNG डाउनलोड करें")
    String downloadPng();

    @Message("SVG डाउनलोड करें")
    String downloadSvg();

    @Message("इस कोड की कुंजी हटा दी गई है, यह स्कैन नहीं होगा। कोड बदलें।")
    String keyRetired();

    @Message("कोड बदलें")
    String rotate();

    @Message("इसी जगह के लिए नया कोड बनेगा। पुराना पोस्टर थाने के फॉर्म का रास्ता बताता रहेगा।")
    String rotateHint();

    @Message("इसी जगह के लिए नया कोड बनेगा। पुराने पोस्टर से फॉर्म नहीं खुलता: उसे तुरंत हटाएं।")
    String rotateHintRetired();

    @Message("हां, बदलें")
    String rotateNow();

    @Message("रद्द करें")
    String revoke();

    @Message("रद्द कोड फिर चालू नहीं होता।")
    String revokeHint();

    @Message("कारण")
    String reason();

    @Message("हां, रद्द करें")
    String revokeNow();

    @Message("कोड {code} बन गया।")
    String doneIssued(String code);

    @Message("कोड बदल गया। नया कोड {code} है।")
    String doneRotated(String code);

    @Message("कोड {code} रद्द हो गया।")
    String doneRevoked(String code);

    @Message("कोड नहीं बना। नीचे देखें।")
    String errorIssue();

    @Message("सूची से थाना चुनें।")
    String errorStation();

    @Message("यह थाना बंद है। पहले उसे चालू करें।")
    String errorInactiveStation();

    @Message("जगह चुनें।")
    String errorPlacement();

    @Message("एक पंक्ति, 1 से 60 अक्षर: हिन्दी, अंग्रेज़ी, अंक और सामान्य चिह्न। इमोजी या दूसरी लिपि नहीं छपती।")
    String errorLabel();

    @Message("यह कोड नहीं मिला।")
    String errorUnknownCode();

    @Message("यह कोड पहले ही बदला या रद्द किया जा चुका है।")
    String errorNotActive();

    @Message("कारण एक पंक्ति में लिखें, 200 अक्षर तक।")
    String errorReason();
}
