package org.samvad.system;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pictures of pages with at most 256 colours: a third of the size, and nobody sees the difference. */
final class Picture {

    private static final int MOST_COLOURS = 256;
    private static final int BITS = 8;
    private static final int FULL = 255;

    private Picture() {}

    /** Where pictures are wanted; a run of tests without this takes none. */
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("samvad.screens")).map(Path::of);

    /** For readers of the documents: of the whole page, whose photos are there and whole. One further down is fetched late. */
    static void keep(String name, Page page) {
        page.evaluate(
                "() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
        FOLDER.map(folder -> folder.resolve(name + ".png"))
                .ifPresent(file -> keep(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)), file));
    }

    private static void keep(byte[] screenshot, Path file) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(screenshot));
            Files.createDirectories(file.getParent());
            ImageIO.write(withPalette(page), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** With the colours that are there most, which the surfaces have, and for each other one its nearest of these. */
    private static BufferedImage withPalette(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        int[] palette = mostFrequent(pixels);
        IndexColorModel model = new IndexColorModel(BITS, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] indexes = Arrays.stream(pixels)
                .map(colour -> nearest.computeIfAbsent(colour, wanted -> nearest(wanted, palette)))
                .toArray();
        small.getRaster().setSamples(0, 0, page.getWidth(), page.getHeight(), 0, indexes);
        return small;
    }

    private static int[] mostFrequent(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels).forEach(colour -> counts.merge(colour, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int wanted, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(wanted, palette[index])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 3 * BITS; shift += BITS) {
            int difference = (one >> shift & FULL) - (other >> shift & FULL);
            sum += difference * difference;
        }
        return sum;
    }
}
