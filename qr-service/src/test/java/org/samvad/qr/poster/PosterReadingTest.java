package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.qr.testing.Camera;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.Poppler;

/** The code on the printed page, read by two decoders as a phone would see it. */
class PosterReadingTest {

    /**
     * Pixels an inch of paper that a camera of 1,920 pixels across and a usual angle of 65 degrees has left at a metre;
     * what a phone decodes live is no finer.
     */
    private static final int FROM_A_METRE = 38;

    /**
     * What a tired phone has left at half a metre: of a picture of 1,280 pixels across, which is what cheap phones look for
     * codes in, under the same angle. It sees 2 × tan(65° / 2) × 500 mm = 637 mm, so 2.0 pixels a millimetre, 51 an inch.
     * The sticker's 33 modules on 46 mm are then 2.8 pixels each.
     */
    private static final int TIRED_FROM_HALF_A_METRE = 51;

    private static void assertRead(BufferedImage image) {
        assertThat(Decoders.zxing(image)).isEqualTo(SamplePosters.URL);
        assertThat(Decoders.boofcv(image)).isEqualTo(SamplePosters.URL);
    }

    private static BufferedImage render(PosterFormat format, int dotsPerInch) throws Exception {
        return Poppler.render(SamplePosters.pdf(SamplePosters.options(format), SamplePosters.supela()), dotsPerInch);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsReadAsPrinted(PosterFormat format) throws Exception {
        assertRead(render(format, 110));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsReadWithCropMarks(PosterFormat format) throws Exception {
        PosterOptions options = SamplePosters.options(format, CropMarks.DRAWN);
        assertRead(Poppler.render(SamplePosters.pdf(options, SamplePosters.supela()), 110));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsReadTilted(PosterFormat format) throws Exception {
        assertRead(tilted(render(format, 110), 17));
        assertRead(tilted(render(format, 110), -38));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsReadFromTheSide(PosterFormat format) throws Exception {
        BufferedImage printed = render(format, 110);
        for (int degrees : new int[] {-30, -20, 20, 30}) {
            BufferedImage seen = Camera.keystone(printed, degrees);
            assertThat(Decoders.zxing(seen)).as("zxing, %s degrees", degrees).isEqualTo(SamplePosters.URL);
            assertThat(Decoders.boofcv(seen)).as("BoofCV, %s degrees", degrees).isEqualTo(SamplePosters.URL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsReadBlurred(PosterFormat format) throws Exception {
        assertRead(blurred(render(format, 110), 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void pagesAreReadFromAMetreAway(PosterFormat format) throws Exception {
        assertRead(render(format, FROM_A_METRE));
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "A5"})
    void pagesAreReadFromAMetreAwayByAnUnsteadyHand(PosterFormat format) throws Exception {
        assertRead(tilted(blurred(render(format, FROM_A_METRE), 1), 8));
    }

    @Test
    void stickerIsReadFromHalfAMetreByATiredPhone() throws Exception {
        assertRead(render(PosterFormat.STICKER, TIRED_FROM_HALF_A_METRE));
    }

    @Test
    void stickerIsReadFromHalfAMetreByAnUnsteadyHand() throws Exception {
        assertRead(tilted(blurred(render(PosterFormat.STICKER, 2 * FROM_A_METRE), 1), 8));
    }

    @ParameterizedTest
    @CsvSource({"A4, 110", "A5, 80", "STICKER, 45"})
    void codeIsAsWideAsItHasToBe(PosterFormat format, double millimetres) throws Exception {
        BufferedImage image = render(format, 254);
        int left = image.getWidth();
        int right = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertThat((right - left) / 10.0).isGreaterThan(millimetres);
    }

    private static BufferedImage tilted(BufferedImage image, double degrees) {
        int side = (int) Math.hypot(image.getWidth(), image.getHeight());
        BufferedImage tilted = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = tilted.createGraphics();
        paper.setColor(new Color(0xB0B0B0));
        paper.fillRect(0, 0, side, side);
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        paper.drawImage(image, turn, null);
        paper.dispose();
        return tilted;
    }

    /** Each pixel becomes the mean of those around it. */
    private static BufferedImage blurred(BufferedImage image, int radius) {
        int side = 2 * radius + 1;
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        rgb.createGraphics().drawImage(image, 0, 0, null);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null).filter(rgb, null);
    }
}
