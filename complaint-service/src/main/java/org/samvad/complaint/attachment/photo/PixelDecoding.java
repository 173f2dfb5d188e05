package org.samvad.complaint.attachment.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.samvad.complaint.attachment.photo.vp8.Vp8Picture;
import org.samvad.complaint.attachment.photo.vp8l.Vp8lPicture;

/** Makes a picture out of what was copied of a file. */
interface PixelDecoding {

    /** Where the name of the one chunk of a WebP of the simple layout ends, and where its content begins. */
    int WEBP_CODING_AT = 15;

    int WEBP_FRAME_AT = 20;

    /** Read as a whole; the letter behind the coding's name tells the one without loss, which is never so large that lines are left out. */
    PixelDecoding WEBP = (pixels, facts, step) -> {
        byte[] file = Files.readAllBytes(pixels);
        return guarded(() -> file[WEBP_CODING_AT] == ' '
                ? Vp8Picture.decode(file, WEBP_FRAME_AT, step)
                : Vp8lPicture.decode(file, WEBP_FRAME_AT));
    };

    /** @param step how many lines and columns there are for each that is kept, from 1 */
    BufferedImage decode(Path pixels, PictureFacts facts, int step) throws IOException, PhotoRefusedException;

    /** By a reader of the Java library, which keeps no more than the lines that are asked for. */
    static PixelDecoding byLines(String format) {
        return (pixels, facts, step) -> {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            return read(reader, pixels, facts, step);
        };
    }

    private static BufferedImage read(ImageReader reader, Path pixels, PictureFacts facts, int step)
            throws IOException, PhotoRefusedException {
        try (FileImageInputStream in = new FileImageInputStream(pixels.toFile())) {
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
