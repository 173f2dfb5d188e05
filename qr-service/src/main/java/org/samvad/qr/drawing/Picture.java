package org.samvad.qr.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture in a file's own form.
 *
 * @param format {@code png} or {@code jpeg}
 */
public record Picture(byte[] bytes, String format, int width, int height) {

    /** Pixels along one side: more is not seen in print, and a small file may unpack to far more than there is memory. */
    public static final int MOST_PIXELS = 2000;

    /** Four colours of 8 bits, or three and transparency: with as many pixels as may be, 16 MB. */
    private static final int MOST_BITS = 32;

    /**
     * Reads it whole once, so that a broken file is found here and not at the printer's.
     *
     * @throws UnusablePictureException if it is no PNG or JPEG, broken or too large
     */
    public static Picture read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnusablePictureException("it is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return read(bytes, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnusablePictureException said
                    ? said
                    : new UnusablePictureException("it is broken", broken);
        }
    }

    private static Picture read(byte[] bytes, ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("png") && !format.equals("jpeg")) {
            throw new UnusablePictureException("it is neither PNG nor JPEG");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new UnusablePictureException("it has more than " + MOST_PIXELS + " pixels along one side");
        }
        ImageTypeSpecifier type = reader.getRawImageType(0);
        if (type != null && type.getColorModel().getPixelSize() > MOST_BITS) {
            throw new UnusablePictureException("it has more than 8 bits a colour");
        }
        reader.read(0);
        return new Picture(bytes, format, width, height);
    }
}
