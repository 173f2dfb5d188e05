package org.samvad.qr.scan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages after a scan say, in Hindi; {@code messages/scan_*.properties} have the others. */
@MessageBundle(value = "scan", locale = "hi")
public interface ScanMessages {

    @Message("यहां संवाद जल्द शुरू होगा")
    String comingSoonTitle();

    @Message("{subdivision} अनुविभाग के थानों में संवाद {date} से चलेगा। तब यही कोड फिर स्कैन करें।")
    String comingSoonFrom(String subdivision, String date);

    @Message(
            "{subdivision} अनुविभाग के थानों में संवाद की तारीख अभी तय नहीं हुई है। शुरू होने पर यही कोड फिर स्कैन करें।")
    String comingSoonUndated(String subdivision);

    @Message("तब तक थाने में बात करें। खतरे में हों तो 112 मिलाएं।")
    String comingSoonMeanwhile();

    @Message("यह पोस्टर पुराना है")
    String oldPosterTitle();

    @Message("इस पोस्टर का कोड अब नहीं चलता, पर थाने का फॉर्म खुला है। नीचे से खोलें।")
    String oldPosterText();

    @Message("फॉर्म खोलें")
    String toForm();

    @Message("यह थाना अभी सूची में नहीं है")
    String closedTitle();

    @Message("इस थाने के लिए अभी कुछ नहीं लिया जा रहा। सूची से कोई दूसरा थाना चुनें।")
    String closedText();

    @Message("थानों की सूची")
    String toStations();

    @Message("यह कोड हमारे रिकॉर्ड में नहीं है")
    String unknownTitle();

    @Message("फिर भी आप लिख सकते हैं: सूची से अपना थाना चुनें।")
    String unknownText();

    @Message("इस पोस्टर का कोड अब नहीं माना जाता")
    String withdrawnTitle();

    @Message(
            "अब यह नहीं जांचा जा सकता कि यह कोड पुलिस का बनाया है। नया पोस्टर लगेगा। तब तक नीचे से असली संवाद खोलें और अपना थाना चुनें।")
    String withdrawnText();

    @Message("यह असली कोड नहीं है")
    String forgedTitle();

    @Message(
            "यह कोड पुलिस का बनाया हुआ नहीं है। यह जहां भी ले जाए, वहां नाम, नंबर, OTP या पासवर्ड न डालें और पैसे न दें।")
    String forgedText();

    @Message("संवाद कभी पैसे, OTP या पासवर्ड नहीं मांगता। हो सके तो ड्यूटी अधिकारी को बताएं कि पोस्टर पर नकली कोड है।")
    String forgedAdvice();

    @Message("असली संवाद खोलें")
    String toGenuine();

    @Message("कोड पूरा नहीं पढ़ा गया")
    String unreadableTitle();

    @Message("कैमरा सीधा और थोड़ा पास रखकर कोड फिर स्कैन करें। या सूची से अपना थाना चुनें।")
    String unreadableText();
}
