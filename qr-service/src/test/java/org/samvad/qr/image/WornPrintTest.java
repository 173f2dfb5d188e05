package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.Decoders;

/** What a phone sees of a poster: never straight, seldom sharp, and dirty after a summer. */
class WornPrintTest {

    private static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";

    /** Millimetres of the code on an A5 poster. */
    private static final double PRINTED = 82;

    private static final double MILLIMETRES_AN_INCH = 25.4;

    private static BufferedImage printed(int size) throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngWriter.write(Symbol.of(URL), size)));
        return onPaper(png, size, new AffineTransform());
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

    private static void bothRead(BufferedImage image) {
        assertThat(Decoders.zxing(image)).isEqualTo(URL);
        assertThat(Decoders.boofcv(image)).isEqualTo(URL);
    }

    @ParameterizedTest
    @ValueSource(ints = {-25, -10, 7, 15, 30, 45, 90, 180})
    void tilted(int degrees) throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngWriter.write(Symbol.of(URL), 512)));
        bothRead(onPaper(png, 512, AffineTransform.getRotateInstance(Math.toRadians(degrees), 256, 256)));
    }

    @Test
    void seenFromTheSide() throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(PngWriter.write(Symbol.of(URL), 512)));
        AffineTransform slanted = new AffineTransform(0.8, 0.08, 0.12, 0.95, 20, -10);
        bothRead(onPaper(png, 512, slanted));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 11})
    void blurred(int pixels) throws IOException {
        float[] even = new float[pixels * pixels];
        Arrays.fill(even, 1f / even.length);
        BufferedImage sharp = printed(1024);
        bothRead(new ConvolveOp(new Kernel(pixels, pixels, even), ConvolveOp.EDGE_NO_OP, null).filter(sharp, null));
    }

    @Test
    void scannedAtAHundredAndTenDotsAnInch() throws IOException {
        int pixels = (int) Math.round(PRINTED / MILLIMETRES_AN_INCH * 110);
        BufferedImage sharp = ImageIO.read(new ByteArrayInputStream(PngWriter.write(Symbol.of(URL), 1024)));
        double scale = pixels / 1024.0;
        bothRead(onPaper(sharp, pixels, AffineTransform.getScaleInstance(scale, scale)));
    }

    @Test
    void dirtOverAnEighteenthOfTheSymbol() throws IOException {
        BufferedImage paper = printed(512);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.GRAY);
        int side = (int) (512 * Math.sqrt(1 / 18.0));
        pen.fillOval(384 - side / 2, 384 - side / 2, side, side);
        pen.dispose();
        bothRead(paper);
    }
}
