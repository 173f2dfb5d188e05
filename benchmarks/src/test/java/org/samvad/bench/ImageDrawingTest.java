package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.samvad.qr.image.PngWriter;
import org.samvad.qr.symbol.Symbol;

/** All ways draw the same thing, so that their times may stand beside each other. */
class ImageDrawingTest {

    /** After the signature, the header's frame, width and height. */
    private static final int BIT_DEPTH = 8 + 8 + 4 + 4;

    private static final ImageDrawing.Spent SPENT = new ImageDrawing.Spent();

    private static ImageDrawing drawing() throws Exception {
        ImageDrawing drawing = new ImageDrawing();
        drawing.drawOnce();
        return drawing;
    }

    @Test
    void limitPacksTheRowsThatTheServiceDraws() throws Exception {
        byte[] png = drawing().samvad(SPENT);
        assertThat(ImageDrawing.rows(png)).hasSize(1024 * 129);
        // Signature, header, resolution and the frames of four chunks.
        assertThat(drawing().matrixAndDeflate(SPENT) - 33).isEqualTo(png.length - 8 - 13 - 9 - 4 * 12);
    }

    @Test
    void bothImagesHaveTheSameSize() throws Exception {
        for (byte[] png : new byte[][] {drawing().samvad(SPENT), drawing().qrgen(SPENT)}) {
            assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1024);
        }
    }

    /** Else one of the writers would have less to do, or pack it worse. */
    @Test
    void allWritersWriteTheSamePixelsWithOneBitEach() throws Exception {
        byte[] ours = drawing().samvad(SPENT);
        for (byte[] png : new byte[][] {drawing().imageIo(SPENT), drawing().pngj(SPENT)}) {
            assertThat(png[BIT_DEPTH]).isEqualTo(ours[BIT_DEPTH]).isEqualTo((byte) 1);
            assertThat(pixels(png)).isEqualTo(pixels(ours));
            assertThat(png.length).isLessThan(2 * ours.length);
        }
    }

    private static int[] pixels(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void imageOfAnotherSizeIsNotTakenForTheRows() {
        byte[] other = PngWriter.write(Symbol.of("A"), 512);
        assertThatThrownBy(() -> ImageDrawing.rows(other)).isInstanceOf(IllegalStateException.class);
    }
}
