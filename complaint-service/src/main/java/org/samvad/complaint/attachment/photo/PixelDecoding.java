package org.samvad.complaint.attachment.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.samvad.complaint.attachment.photo.vp8.Vp8Picture;

/** Makes a picture out of what was copied of a file. */
interface PixelDecoding {

    /** Where the one chunk of a WebP of the simple layout has its name, and its content. */
    int WEBP_CODING_AT = 15;

    int WEBP_FRAME_AT = 20;

    /** WebP is read as a whole: from a file its decoders would take each byte by itself, and that for half a minute. */
    PixelDecoding WEBP = (pixels, facts, step) -> {
        byte[] file = Files.readAllBytes(pixels);
        if (file[WEBP_CODING_AT] == ' ') {
            return guarded(() -> Vp8Picture.decode(file, WEBP_FRAME_AT, step));
        }
        return read(new WebPImageReaderSpi().createReaderInstance(), new ByteArrayImageInputStream(file), facts, step);
    };

    /** @param step how many lines and columns there are for each that is kept, from 1 */
    BufferedImage decode(Path pixels, PictureFacts facts, int step) throws IOException, PhotoRefusedException;

    /** By a reader of the Java library, which keeps no more than the lines that are asked for. */
    static PixelDecoding byLines(String format) {
        return (pixels, facts, step) -> {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            return read(reader, new FileImageInputStream(pixels.toFile()), facts, step);
        };
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream pixels, PictureFacts facts, int step)
            throws IOException, PhotoRefusedException {
        try (ImageInputStream in = pixels) {
            return guarded(() -> {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) != facts.width() || reader.getHeight(0) != facts.height()) {
                    throw PhotoRefusedException.unreadable();
                }
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, every);
            });
        } finally {
            reader.dispose();
        }
    }

    interface Decoder {
        BufferedImage decode() throws IOException, PhotoRefusedException;
    }

    /** The decoders throw what happens to go wrong in them, such as an index out of bounds. */
    private static BufferedImage guarded(Decoder decoder) throws IOException, PhotoRefusedException {
        try {
            return decoder.decode();
        } catch (IIOException | RuntimeException damaged) {
            throw PhotoRefusedException.unreadable();
        }
    }
}
