package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.samvad.qr.image.PngWriter;
import org.samvad.qr.symbol.Symbol;

/** The three ways draw the same thing, so that their times may stand beside each other. */
class ImageDrawingTest {

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

    @Test
    void imageOfAnotherSizeIsNotTakenForTheRows() {
        byte[] other = PngWriter.write(Symbol.of("A"), 512);
        assertThatThrownBy(() -> ImageDrawing.rows(other)).isInstanceOf(IllegalStateException.class);
    }
}
