package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.qr.drawing.PdfBook;
import org.samvad.qr.drawing.Picture;
import org.samvad.qr.drawing.UnusablePictureException;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.Poppler;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The file itself: valid for archives, the size of the paper, always the same bytes. */
class PosterFileTest {

    @BeforeAll
    static void openValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Picture emblem() throws IOException {
        BufferedImage image = new BufferedImage(90, 120, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillOval(10, 10, 70, 100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Picture.read(bytes.toByteArray());
    }

    private static void assertArchivable(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("what veraPDF finds wrong")
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsAnArchivablePdf(PosterFormat format) throws Exception {
        assertArchivable(SamplePosters.pdf(SamplePosters.options(format), SamplePosters.supela()));
    }

    @Test
    void soIsABookWithEmblemAndCropMarks() throws Exception {
        PosterText[] pages =
                IntStream.range(0, 3).mapToObj(page -> SamplePosters.supela()).toArray(PosterText[]::new);
        assertArchivable(SamplePosters.pdf(
                SamplePosters.options(PosterFormat.A4, CropMarks.DRAWN), SamplePosters.setting(emblem()), pages));
    }

    /** As an archive holds them: what they share is drawn for the first one only. */
    @Test
    void documentsOfOnePageAreWholeEach() throws Exception {
        List<byte[]> documents = alone(40);
        for (byte[] document : List.of(documents.getFirst(), documents.getLast())) {
            assertArchivable(document);
            try (PDDocument read = Loader.loadPDF(document)) {
                assertThat(read.getNumberOfPages()).isEqualTo(1);
            }
        }
        try (PDDocument last = Loader.loadPDF(documents.getLast())) {
            assertThat(last.getDocumentInformation().getTitle()).isEqualTo("Number 40");
        }
        assertThat(Decoders.boofcv(Poppler.render(documents.getLast(), 110))).isEqualTo(SamplePosters.URL);
        assertThat(documents.getLast().length).isLessThan(documents.getFirst().length + 1_000);
    }

    private static List<byte[]> alone(int number) throws IOException {
        PosterOptions options = SamplePosters.options(PosterFormat.A4);
        Layout layout = Layout.of(options, SamplePosters.setting(emblem()));
        List<byte[]> documents = new ArrayList<>();
        try (PdfBook book = new PdfBook(options.format().sheet(options.cropMarks()), "Samvad", layout.shared())) {
            for (int each = 1; each <= number; each++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                book.saveAlone("Number " + each, book.draw(layout.own(SamplePosters.supela())), bytes);
                documents.add(bytes.toByteArray());
            }
        }
        return documents;
    }

    @Test
    void sameContentGivesTheSameBytes() throws IOException {
        PosterOptions options = SamplePosters.options(PosterFormat.A4);
        byte[] once = SamplePosters.pdf(options, SamplePosters.supela());
        assertThat(SamplePosters.pdf(options, SamplePosters.supela())).isEqualTo(once);
    }

    @Test
    void pageIsThePaperAndWithCropMarksTheCutIsMarked() throws IOException {
        try (PDDocument plain =
                Loader.loadPDF(SamplePosters.pdf(SamplePosters.options(PosterFormat.A5), SamplePosters.supela()))) {
            assertThat(millimetres(plain.getPage(0).getMediaBox().getWidth())).isEqualTo(148);
            assertThat(millimetres(plain.getPage(0).getMediaBox().getHeight())).isEqualTo(210);
        }
        try (PDDocument cropped = Loader.loadPDF(
                SamplePosters.pdf(SamplePosters.options(PosterFormat.A4, CropMarks.DRAWN), SamplePosters.supela()))) {
            PDPage page = cropped.getPage(0);
            assertThat(millimetres(page.getTrimBox().getWidth())).isEqualTo(210);
            assertThat(millimetres(page.getBleedBox().getWidth())).isEqualTo(216);
            assertThat(millimetres(page.getMediaBox().getWidth())).isEqualTo(230);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    /** What forty posters share is in the file once. */
    @Test
    void pagesOfABookAreSmall() throws IOException {
        PosterOptions options = SamplePosters.options(PosterFormat.A4);
        PosterText[] forty =
                IntStream.range(0, 40).mapToObj(page -> SamplePosters.supela()).toArray(PosterText[]::new);
        int one = SamplePosters.pdf(options, SamplePosters.supela()).length;
        int all = SamplePosters.pdf(options, SamplePosters.setting(null), forty).length;
        assertThat((all - one) / 39).isLessThan(30_000);
    }

    @Test
    void brokenAndForeignPicturesAreRefused() throws IOException {
        byte[] whole = emblem().bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Picture.read(cut)).isInstanceOf(UnusablePictureException.class);
        assertThatThrownBy(() -> Picture.read("<svg/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(UnusablePictureException.class);
        assertThatThrownBy(() -> Picture.read(new byte[0])).isInstanceOf(UnusablePictureException.class);
        BufferedImage wide = new BufferedImage(2001, 1, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(wide, "png", bytes);
        assertThatThrownBy(() -> Picture.read(bytes.toByteArray()))
                .isInstanceOf(UnusablePictureException.class)
                .hasMessageContaining("2000");
    }
}
