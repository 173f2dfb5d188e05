package org.samvad.qr.health;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Reads the QR codes off a photo of a poster, so that an officer needs no other app. Nothing of the photo is kept. */
@ApplicationScoped
public class PosterPhoto {

    /** What a phone takes by default has 12 million; a small file may unpack to far more than there is memory. */
    static final long MOST_PIXELS = 26_000_000;

    /** Along the longer side. A code that fills a fifth of it still has more than five pixels a module. */
    private static final int ENOUGH_PIXELS = 1100;

    /** What a photo may unpack to: a quarter of what is free in a service that has 128 MB. */
    private static final long MOST_BYTES = 20_000_000;

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** How long a photo waits for another. While it does, it holds a thread that scans need. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** One photo at a time: it takes tens of megabytes for half a second. */
    private final ReentrantLock one = new ReentrantLock();

    /**
     * What the codes on it hold, each once; none if it shows none that can be read, or is no PNG or JPEG.
     *
     * @throws BusyException if other photos are being read for 2 seconds
     * @throws TooLargeException if it would take more memory than there is
     */
    public Set<String> codes(Path file) throws BusyException, TooLargeException {
        waitForOthers();
        try {
            return read(file);
        } finally {
            one.unlock();
        }
    }

    private void waitForOthers() throws BusyException {
        try {
            if (!one.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    private static Set<String> read(Path file) throws TooLargeException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Set.of();
            }
            ImageReader reader = readers.next();
            try {
                if (isJpeg(reader) && JpegHeader.keepsTooMuch(input)) {
                    throw new TooLargeException();
                }
                reader.setInput(input, true, true);
                return codes(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Whatever is wrong with it, the officer takes another.
            return Set.of();
        }
    }

    /** Other photos take too long; this one was not looked at. */
    public static final class BusyException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Its picture was not unpacked. */
    public static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static boolean isJpeg(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("jpeg");
    }

    private static Set<String> codes(ImageReader reader) throws IOException, TooLargeException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (!isJpeg(reader) && !reader.getFormatName().equalsIgnoreCase("png")) {
            return Set.of();
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new TooLargeException();
        }
        Set<String> found = new TreeSet<>();
        // Fine print is found at full size, an unsteady hand's picture when it is small.
        int step = step(width, height, bits(reader));
        BufferedImage image = read(reader, step);
        found.addAll(decode(image, 1));
        if (found.isEmpty()) {
            found.addAll(decode(image, 2));
        }
        return found;
    }

    /** Of each how many pixels one is taken, along both sides. A picture of 16 bits a colour takes twice the memory. */
    static int step(int width, int height, int bitsOfAPixel) {
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), 2 * ENOUGH_PIXELS));
        while ((long) (width / step) * (height / step) * bitsOfAPixel > 8 * MOST_BYTES) {
            step++;
        }
        return step;
    }

    /** Once unpacked. A JPEG that does not say has three colours of 8 bits, or four. */
    private static int bits(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? 32 : type.getColorModel().getPixelSize();
    }

    private static BufferedImage read(ImageReader reader, int step) throws IOException {
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, sparse);
    }

    private static byte brightness(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return (byte) ((red + 2 * green + blue) / 4);
    }

    private static List<String> decode(BufferedImage image, int step) {
        int width = image.getWidth() / step;
        int height = image.getHeight() / step;
        // A byte a pixel and not the four of the usual source, which it would make a byte of as well.
        byte[] brightness = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                brightness[y * width + x] = brightness(image.getRGB(x * step, y * step));
            }
        }
        try {
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(
                    new PlanarYUVLuminanceSource(brightness, width, height, 0, 0, width, height, false)));
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
