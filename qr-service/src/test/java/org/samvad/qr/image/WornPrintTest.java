package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.Camera;
import org.samvad.qr.testing.Decoders;

/**
 * What a phone sees of a poster: never straight, seldom sharp, and dirty after a summer. Each address is looked at as PNG
 * and as SVG; of some the standard's own mask could not be read at all (ADR 26).
 */
class WornPrintTest {

    private static final String HOST = "https://SAMVAD.DURGPOLICE.GOV.IN/S/";

    private static final List<String> REMASKED =
            List.of(HOST + "13354KENPA6QJ7K31AYRGK", HOST + "KEM0K5A1B50HGNJYDE3NK1", HOST + "1NKQAZZ4F2JBW4JC17FX8E");

    static final List<Print> PRINTS = Stream.concat(Stream.of(HOST + "0123ABCZ7ZYXWVTSRQPNM0"), REMASKED.stream())
            .flatMap(url -> Stream.of(new Print(url, Format.PNG), new Print(url, Format.SVG)))
            .toList();

    /** Millimetres of the code on an A5 poster. */
    private static final double PRINTED = 82;

    private static final double MILLIMETRES_AN_INCH = 25.4;

    private static final int SIZE = 512;

    private enum Format {
        PNG,
        SVG
    }

    private record Print(String url, Format format) {

        BufferedImage drawn(int size) throws Exception {
            Symbol symbol = Symbol.of(url);
            return switch (format) {
                case PNG -> ImageIO.read(new ByteArrayInputStream(PngWriter.write(symbol, size)));
                case SVG -> DrawnSvg.draw(SymbolSvg.write(symbol), size);
            };
        }

        BufferedImage onPaper(int size) throws Exception {
            return WornPrintTest.onPaper(drawn(size), size, new AffineTransform());
        }

        void isReadBy(BufferedImage image, String how) {
            assertThat(Decoders.zxing(image)).as("zxing, %s", how).isEqualTo(url);
            assertThat(Decoders.boofcv(image)).as("BoofCV, %s", how).isEqualTo(url);
        }
    }

    /** Drawn on white paper that leaves room on each side, as a camera would have it. */
    private static BufferedImage onPaper(BufferedImage code, int size, AffineTransform seen) {
        int side = size * 3 / 2;
        BufferedImage paper = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        AffineTransform placed = AffineTransform.getTranslateInstance(size / 4.0, size / 4.0);
        placed.concatenate(seen);
        pen.drawImage(code, placed, null);
        pen.dispose();
        return paper;
    }

    /** Else the tests of this class would be of ordinary symbols only. */
    @ParameterizedTest
    @FieldSource("REMASKED")
    void standardWouldHaveChosenAnotherMask(String url) throws Exception {
        Map<EncodeHintType, ?> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.Q,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.QR_COMPACT,
                true,
                EncodeHintType.MARGIN,
                0);
        BitMatrix usual = new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 1, 1, hints);
        Symbol ours = Symbol.of(url);
        assertThat(ours.side()).isEqualTo(usual.getWidth());
        int different = 0;
        for (int row = 0; row < ours.side(); row++) {
            for (int column = 0; column < ours.side(); column++) {
                different += ours.isDark(column, row) == usual.get(column, row) ? 0 : 1;
            }
        }
        assertThat(different).isGreaterThan(200);
    }

    @ParameterizedTest
    @FieldSource("PRINTS")
    void tilted(Print print) throws Exception {
        BufferedImage drawn = print.drawn(SIZE);
        for (int degrees : new int[] {-25, -10, 7, 15, 30, 45, 90, 180}) {
            AffineTransform turned = AffineTransform.getRotateInstance(Math.toRadians(degrees), SIZE / 2.0, SIZE / 2.0);
            print.isReadBy(onPaper(drawn, SIZE, turned), degrees + " degrees");
        }
    }

    @ParameterizedTest
    @FieldSource("PRINTS")
    void slanted(Print print) throws Exception {
        AffineTransform slanted = new AffineTransform(0.8, 0.08, 0.12, 0.95, 20, -10);
        print.isReadBy(onPaper(print.drawn(SIZE), SIZE, slanted), "slanted");
    }

    /** Its far edge shorter than the near one. */
    @ParameterizedTest
    @FieldSource("PRINTS")
    void seenFromTheSide(Print print) throws Exception {
        BufferedImage paper = print.onPaper(SIZE);
        for (int degrees : new int[] {-30, -20, 20, 30}) {
            print.isReadBy(Camera.keystone(paper, degrees), degrees + " degrees");
        }
    }

    /** By up to two fifths of a module. */
    @ParameterizedTest
    @FieldSource("PRINTS")
    void blurred(Print print) throws Exception {
        BufferedImage sharp = print.onPaper(SIZE);
        print.isReadBy(blurred(sharp, 3), "3 pixels");
        print.isReadBy(blurred(sharp, 5), "5 pixels");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 11})
    void largePictureBlurred(int pixels) throws Exception {
        Print print = PRINTS.getFirst();
        print.isReadBy(blurred(print.onPaper(1024), pixels), pixels + " pixels");
    }

    private static BufferedImage blurred(BufferedImage sharp, int pixels) {
        float[] even = new float[pixels * pixels];
        Arrays.fill(even, 1f / even.length);
        return new ConvolveOp(new Kernel(pixels, pixels, even), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null);
    }

    @ParameterizedTest
    @FieldSource("PRINTS")
    void scannedAtAHundredAndTenDotsAnInch(Print print) throws Exception {
        int pixels = (int) Math.round(PRINTED / MILLIMETRES_AN_INCH * 110);
        double scale = pixels / 1024.0;
        print.isReadBy(onPaper(print.drawn(1024), pixels, AffineTransform.getScaleInstance(scale, scale)), "scanned");
    }

    /** From as far away as it can be read at all. */
    @ParameterizedTest
    @FieldSource("PRINTS")
    void seenWithFourAndWithThreePixelsAModule(Print print) throws Exception {
        int modules = Symbol.of(print.url()).fullSide();
        print.isReadBy(print.onPaper(4 * modules), "4 pixels a module");
        print.isReadBy(print.onPaper(3 * modules), "3 pixels a module");
    }

    @ParameterizedTest
    @FieldSource("PRINTS")
    void dirtOverAnEighteenthOfTheSymbol(Print print) throws Exception {
        BufferedImage paper = print.onPaper(SIZE);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.GRAY);
        int side = (int) (SIZE * Math.sqrt(1 / 18.0));
        pen.fillOval(384 - side / 2, 384 - side / 2, side, side);
        pen.dispose();
        print.isReadBy(paper, "dirty");
    }
}
