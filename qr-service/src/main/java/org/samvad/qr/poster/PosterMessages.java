package org.samvad.qr.poster;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a poster says, in Hindi; {@code messages/qrposter_en.properties} has the English. */
@MessageBundle(value = "qrposter", locale = "hi")
public interface PosterMessages {

    @Message("पोस्टर")
    String title();

    @Message("कोड {code} का पोस्टर")
    String preview(String code);

    @Message("कैसा पोस्टर चाहिए")
    String options();

    @Message("आकार")
    String format();

    @Message("A4: एक मीटर से ज़्यादा दूरी से पढ़ा जाता है")
    String a4();

    @Message("A5: करीब एक मीटर से")
    String a5();

    @Message("स्टिकर, 80 मि.मी.: काउंटर या मेज पर, आधे मीटर से")
    String sticker();

    @Message("हिन्दी के साथ")
    String languages();

    @Message("अंग्रेज़ी")
    String english();

    @Message("छत्तीसगढ़ी")
    String chhattisgarhi();

    @Message("छपाई")
    String press();

    @Message("प्रेस के लिए: किनारे से बाहर तक रंग और काटने के निशान")
    String cropMarks();

    @Message("पोस्टर देखें")
    String show();

    @Message("PDF डाउनलोड करें")
    String download();

    @Message("छापते समय पैमाना 100% रखें, \"पेज में फिट\" नहीं, ताकि कोड छोटा न हो।")
    String printHint();

    @Message("{subdivision} अनुविभाग अभी चालू नहीं है। स्कैन करने पर \"जल्द शुरू होगा\" दिखेगा।")
    String notLive(String subdivision);
}
