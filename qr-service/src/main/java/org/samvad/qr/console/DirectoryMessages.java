package org.samvad.qr.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the directory say, in Hindi; {@code messages/qrdirectory_en.properties} has the English. */
@MessageBundle(value = "qrdirectory", locale = "hi")
public interface DirectoryMessages {

    @Message("थाने और अनुविभाग")
    String title();

    @Message("CSV फ़ाइल डाउनलोड करें")
    String export();

    @Message("CSV फ़ाइल से बदलें")
    String importTitle();

    @Message("पहले दिखेगा कि क्या बदलेगा। फ़ाइल में जो नहीं है, वह वैसा ही रहेगा।")
    String importHint();

    @Message("CSV फ़ाइल (UTF-8)")
    String file();

    @Message("देखें क्या बदलेगा")
    String look();

    @Message("{day} से चालू")
    String live(String day);

    @Message("{day} से चालू होगा")
    String willBeLive(String day);

    @Message("चालू होने की तारीख तय नहीं")
    String undated();

    @Message("बदलें")
    String edit();

    @Message("कोड और पोस्टर")
    String prepare();

    @Message("थाना या चौकी जोड़ें")
    String addStation();

    @Message("अनुविभाग जोड़ें")
    String addSubdivision();

    @Message("बंद")
    String inactive();

    @Message("चालू")
    String active();

    @Message("सहेजें")
    String save();

    @Message("सहेज लिया। बाकी सेवाओं को खबर जा रही है।")
    String saved();

    @Message("सूची पर वापस")
    String back();

    @Message("किसने, क्या, कब बदला")
    String history();

    @Message("अभी कोई बदलाव दर्ज नहीं।")
    String noHistory();

    @Message("खाली")
    String empty();

    @Message("सहेजा नहीं गया। नीचे देखें।")
    String faulty();

    @Message("फ़ाइल से क्या बदलेगा")
    String previewTitle();

    @Message("पंक्तियां: {rows}। नए: {created}, बदले हुए: {changed}, गलतियां: {errors}।")
    String previewCounts(long rows, long created, long changed, long errors);

    @Message("जब तक एक भी गलती है, कुछ नहीं बदलेगा। फ़ाइल ठीक करके फिर भेजें।")
    String previewFaulty();

    @Message("इस फ़ाइल से कुछ नहीं बदलेगा।")
    String previewNothing();

    @Message("इस बीच सूची बदल गई। यह नया हिसाब है; फिर से हां करें।")
    String previewOutdated();

    @Message("ये कॉलम छोड़ दिए गए: {columns}")
    String ignored(String columns);

    @Message("और {number}")
    String more(long number);

    @Message("हां, ये बदलाव करें")
    String take();

    @Message("यह फ़ाइल अब नहीं है। फिर से भेजें।")
    String expired();

    @Message("पंक्ति")
    String line();

    @Message("थाना या अनुविभाग")
    String entry();

    @Message("बदलाव")
    String change();

    @Message("गलती")
    String fault();

    @Message("नया")
    String created();

    @Message("अनुविभाग का कोड")
    String columnSubdivisionCode();

    @Message("अनुविभाग, अंग्रेज़ी में")
    String columnSubdivisionEn();

    @Message("अनुविभाग, हिन्दी में")
    String columnSubdivisionHi();

    @Message("CCTNS कोड")
    String columnCctns();

    @Message("चालू होने की तारीख")
    String columnLiveFrom();

    @Message("थाने का कोड")
    String columnStationCode();

    @Message("थाना, अंग्रेज़ी में")
    String columnStationEn();

    @Message("थाना, हिन्दी में")
    String columnStationHi();

    @Message("प्रकार")
    String columnType();

    @Message("स्थिति")
    String columnActivity();

    @Message("अक्षांश")
    String columnLatitude();

    @Message("देशांतर")
    String columnLongitude();

    @Message("अनुविभाग")
    String subdivision();

    @Message("थाना")
    String typeStation();

    @Message("चौकी")
    String typeOutpost();

    @Message("महिला थाना")
    String typeWomenStation();

    @Message("विशेष थाना")
    String typeSpecialStation();

    @Message("इकाई")
    String typeUnit();

    @Message("2 से 8 बड़े अंग्रेज़ी अक्षर, जैसे BHN।")
    String faultSubdivisionCode();

    @Message("BHN-SUP जैसा कोड लिखें।")
    String faultStationCode();

    @Message("एक पंक्ति, 1 से 80 अक्षर: हिन्दी, अंग्रेज़ी, अंक और सामान्य चिह्न।")
    String faultName();

    @Message("1 से 16 अंक या बड़े अंग्रेज़ी अक्षर।")
    String faultCctns();

    @Message("तारीख ऐसे लिखें: 2026-11-23, या खाली छोड़ें।")
    String faultDate();

    @Message("प्रकार: STATION, OUTPOST, WOMEN_STATION, SPECIAL_STATION या UNIT।")
    String faultType();

    @Message("ACTIVE या INACTIVE लिखें।")
    String faultActivity();

    @Message("भारत के भीतर की जगह, जैसे 21.19380 और 81.35090। या दोनों खाली।")
    String faultPosition();

    @Message("पंक्ति में कॉलम से ज़्यादा खाने हैं।")
    String faultColumns();

    @Message("यह थाना फ़ाइल में पहले भी आया है।")
    String faultTwice();

    @Message("पहले की पंक्ति में इस अनुविभाग का ब्योरा अलग है।")
    String faultContradiction();

    @Message("यह CCTNS कोड दूसरे थाने का है।")
    String faultTaken();

    @Message("सूची में 1,000 से ज़्यादा थाने नहीं आते।")
    String faultFull();

    @Message("फ़ाइल UTF-8 में नहीं है। \"CSV UTF-8\" के रूप में सहेजें।")
    String fileNotText();

    @Message("पहली पंक्ति में कॉलम के नाम चाहिए। नमूने के लिए ऊपर से CSV डाउनलोड करें।")
    String fileNoTable();

    @Message("कोई उद्धरण चिह्न बंद नहीं है, या कोई खाना बहुत लंबा है।")
    String fileQuotes();

    @Message("फ़ाइल में 10,000 से ज़्यादा पंक्तियां हैं।")
    String fileTooLong();
}
