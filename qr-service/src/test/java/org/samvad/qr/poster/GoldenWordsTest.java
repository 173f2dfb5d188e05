package org.samvad.qr.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.qr.typeface.ShapedText;
import org.samvad.qr.typeface.Typeface;

/**
 * Words that unshaped text gets wrong, held to images that somebody looked at. A new image is written to {@code
 * target/golden} for comparison.
 */
class GoldenWordsTest {

    private static final int HEIGHT = 90;
    private static final int SIZE = 48;

    /** Of all pixels: rasterisers differ at the edges, a lost conjunct makes several percent. */
    private static final double TOLERANCE = 0.01;

    @ParameterizedTest
    @CsvSource({
        "पुनर्निर्माण, rebuilding",
        "कर्मियों, workers",
        "र्थि, reph",
        "क्षत्रिय, ksha",
        "श्रद्धा, shra",
        "ड्यूटी, duty",
        "दुर्ग, durg",
        "स्मृति, smriti",
        "खुर्सीपार, khursipar"
    })
    void hardWordsLookAsTheyDidWhenSomebodyLooked(String word, String name) throws IOException {
        BufferedImage drawn = draw(word);
        Path folder = Files.createDirectories(Path.of("target", "golden"));
        ImageIO.write(drawn, "png", folder.resolve(name + ".png").toFile());
        BufferedImage golden = golden(name);
        assertThat(drawn.getWidth()).isEqualTo(golden.getWidth());
        assertThat(difference(drawn, golden)).isLessThan(TOLERANCE);
        assertThat(difference(draw(broken(word)), golden))
                .as("the comparison sees a halant that joins nothing")
                .isGreaterThan(TOLERANCE);
    }

    /** With joiners that keep the letters of conjuncts apart; without any conjunct, with the first two letters swapped. */
    private static String broken(String word) {
        String apart = word.replace("\u094D", "\u094D\u200C");
        return apart.equals(word) ? new StringBuilder(word).reverse().toString() : apart;
    }

    private static BufferedImage draw(String word) {
        ShapedText shaped = Typeface.BOLD.shape(word);
        BufferedImage image =
                new BufferedImage((int) Math.ceil(shaped.width() * SIZE) + 8, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), HEIGHT);
        paper.setColor(Color.BLACK);
        AffineTransform place = AffineTransform.getTranslateInstance(4, 58);
        place.scale(SIZE, SIZE);
        paper.fill(place.createTransformedShape(shaped.outline()));
        paper.dispose();
        return image;
    }

    private static BufferedImage golden(String name) throws IOException {
        String file = "/golden/%s.png".formatted(name.toLowerCase(Locale.ROOT));
        try (InputStream image = GoldenWordsTest.class.getResourceAsStream(file)) {
            assertThat(image).as(file).isNotNull();
            return ImageIO.read(image);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.max(one.getWidth(), other.getWidth());
        double sum = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                sum += Math.abs(darkness(one, x, y) - darkness(other, x, y));
            }
        }
        return sum / 255 / width / HEIGHT;
    }

    private static int darkness(BufferedImage image, int x, int y) {
        return x < image.getWidth() ? 255 - (image.getRaster().getSample(x, y, 0)) : 0;
    }
}
