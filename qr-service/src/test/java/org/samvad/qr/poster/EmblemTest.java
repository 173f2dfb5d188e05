package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;

class EmblemTest {

    @TempDir
    Path folder;

    private static Emblem emblem(Path file) {
        return new Emblem(() -> Optional.of(file));
    }

    private static void assertUnusable(Path file, String why) {
        assertThatThrownBy(emblem(file)::picture)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(QrProblem.EMBLEM_UNUSABLE))
                .hasMessageContaining(why);
    }

    private Path picture(int width) throws IOException {
        Path file = folder.resolve("emblem.png");
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file;
    }

    @Test
    void noneIsNeeded() {
        assertThat(new Emblem(Optional::empty).picture()).isNull();
    }

    @Test
    void newFileIsTakenWithoutARestart() throws IOException {
        Path file = picture(40);
        Emblem emblem = emblem(file);
        assertThat(emblem.picture())
                .satisfies(first -> assertThat(first.width()).isEqualTo(40));
        picture(60);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        assertThat(emblem.picture())
                .satisfies(second -> assertThat(second.width()).isEqualTo(60));
    }

    /** 16 bits a colour take twice the memory and are not seen in print. */
    @Test
    void pictureOfSixteenBitsIsNotUnpacked() throws IOException {
        ColorModel deep = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        BufferedImage image = new BufferedImage(deep, deep.createCompatibleWritableRaster(40, 40), false, null);
        Path file = folder.resolve("deep.png");
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
        assertUnusable(file, "8 bits");
    }

    @Test
    void filesThatCannotBePrintedAreExplained() throws IOException {
        assertUnusable(folder.resolve("missing.png"), "can't be read");
        assertUnusable(Files.writeString(folder.resolve("text.png"), "no picture"), "no picture");
        assertUnusable(Files.write(folder.resolve("big.png"), new byte[2 * 1024 * 1024 + 1]), "2 MB");
        byte[] whole = Files.readAllBytes(picture(40));
        assertUnusable(
                Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(whole, whole.length - 30)), "broken");
        assertUnusable(picture(2001), "2000 pixels");
    }
}
