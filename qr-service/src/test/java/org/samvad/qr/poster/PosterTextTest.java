package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;
import org.samvad.qr.drawing.Mark;
import org.samvad.qr.testing.Poppler;
import org.samvad.qr.typeface.Typeface;

/** What the poster says, found by a reader that sees only the PDF. */
class PosterTextTest {

    private static String text(PosterOptions options, PosterText poster) throws Exception {
        return Poppler.text(SamplePosters.pdf(options, poster)).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void hindiAndEnglishAreFound(PosterFormat format) throws Exception {
        assertThat(text(SamplePosters.options(format), SamplePosters.supela()))
                .contains(
                        "नाम बताए बिना पुलिस से कहिए",
                        "No name needed",
                        "फोन का कैमरा खोलें, कोड स्कैन करें",
                        "Scan the code with your phone’s camera",
                        "लिखें। नाम, नंबर या OTP नहीं चाहिए",
                        "Write. No name, number or OTP is needed",
                        "रसीद कोड संभालें, उसी से जवाब देखें",
                        "Keep the receipt code: it opens the answer",
                        "यहां पैसा, OTP या पासवर्ड कभी नहीं मांगा जाता।",
                        "We never ask for money, an OTP or a password.",
                        "थाना सुपेला",
                        "स्वागत कक्ष",
                        "Supela Police Station",
                        "घर से भी लिख सकते हैं",
                        "You may write from home",
                        "स्टिकर चिपका हो",
                        "Sticker over the code?",
                        "दुर्ग जिला पुलिस",
                        SamplePosters.DOMAIN,
                        "7K3M 9QXA",
                        "112");
    }

    @Test
    void stickerSaysWhatMattersMost() throws Exception {
        assertThat(text(SamplePosters.options(PosterFormat.STICKER), SamplePosters.supela()))
                .contains(
                        "नाम बताए बिना पुलिस से कहिए",
                        "थाना सुपेला",
                        "स्कैन न करें",
                        SamplePosters.DOMAIN,
                        "7K3M 9QXA",
                        "112");
    }

    /**
     * Grown-ups need some seven points to read at arm's length, six nearer by, as one is to a sticker. Chhattisgarhi besides
     * takes the room for it.
     */
    @ParameterizedTest
    @CsvSource({"A4, 7", "A5, 7", "STICKER, 6"})
    void nothingIsTooSmallToRead(PosterFormat format, double least) {
        PosterOptions options = SamplePosters.options(format);
        Layout layout = Layout.of(options, SamplePosters.setting(null));
        double points = options.format().sheet(options.cropMarks()).unit() / 25.4 * 72;
        assertThat(Stream.concat(layout.shared().stream(), layout.own(SamplePosters.supela()).stream())
                        .filter(Mark.Line.class::isInstance)
                        .map(Mark.Line.class::cast))
                .hasSizeGreaterThan(8)
                .allSatisfy(line ->
                        assertThat(line.size() * points).as(line.text().text()).isGreaterThanOrEqualTo(least));
    }

    @Test
    void conjunctsAreFoundAsTheyAreTyped() throws Exception {
        PosterText poster = new PosterText(
                SamplePosters.URL,
                "7K3M9QXA",
                new PrintedName("Reconstruction", "पुनर्निर्माण कर्मियों र्थि"),
                new PrintedName("First floor", "क्षत्रिय ज्ञान श्रद्धा ट्रक"));
        assertThat(text(SamplePosters.options(PosterFormat.A4), poster))
                .contains("पुनर्निर्माण कर्मियों र्थि", "क्षत्रिय ज्ञान श्रद्धा ट्रक");
    }

    @Test
    void onlyTheLanguagesAskedForAreOnIt() throws Exception {
        PosterOptions hindi = new PosterOptions(PosterFormat.A4, CropMarks.NONE, EnumSet.of(PosterLanguage.HINDI));
        assertThat(text(hindi, SamplePosters.supela()))
                .contains("थाना सुपेला")
                .doesNotContain("Supela", "Tell the police", "गोठियावव");
        assertThat(text(SamplePosters.options(PosterFormat.A4, CropMarks.NONE), SamplePosters.supela()))
                .contains("पुलिस ले गोठियावव", "Tell the police");
    }

    @ParameterizedTest
    @EnumSource
    void longestNamesAreOnItWhole(PosterFormat format) throws Exception {
        String station = "पुनर्निर्माण कर्मियों की बहुत लंबे नाम वाली चौकी सेक्टर छह भिलाई नगर दुर्ग जिला";
        String word = "W".repeat(60);
        PosterText poster = new PosterText(
                SamplePosters.URL, "7K3M9QXA", new PrintedName(word, station), new PrintedName("x", "क".repeat(60)));
        assertThat(text(SamplePosters.options(format), poster)).contains(word, "क".repeat(60));
        assertThat(text(SamplePosters.options(format), poster).replace(" ", "")).contains(station.replace(" ", ""));
    }

    @Test
    void namesAreReadAsPeopleSayThem() {
        PublicName name = new PublicName("Smriti Nagar", "स्मृति नगर");
        assertThat(PosterWords.station(StationType.STATION, name).hi()).isEqualTo("थाना स्मृति नगर");
        assertThat(PosterWords.station(StationType.OUTPOST, name).en()).isEqualTo("Smriti Nagar Police Outpost");
        assertThat(PosterWords.station(StationType.WOMEN_STATION, name).hi()).isEqualTo("स्मृति नगर");
    }

    @Test
    void everySentenceIsThereInHindiAndEnglish() {
        Set<String> hindi =
                new TreeSet<>(PosterWords.sentences(PosterLanguage.HINDI).stringPropertyNames());
        assertThat(PosterWords.sentences(PosterLanguage.ENGLISH).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(hindi);
        assertThat(hindi)
                .containsAll(PosterWords.sentences(PosterLanguage.CHHATTISGARHI).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceCanBePrinted(PosterLanguage language) {
        assertThat(PosterWords.sentences(language).values())
                .allSatisfy(sentence ->
                        assertThat(Typeface.BOLD.prints(sentence.toString())).isTrue());
    }
}
