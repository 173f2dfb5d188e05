package org.samvad.complaint.attachment.photo;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Decodes a picture and codes it anew. The memory this takes does not grow with the picture: of a large one only every
 * second or third line and column is kept.
 */
public final class PhotoCleaning {

    private static final int LONGEST_EDGE = 1600;
    private static final int LONGEST_EDGE_OF_PREVIEW = 320;
    private static final float QUALITY = 0.82f;
    private static final float QUALITY_OF_PREVIEW = 0.7f;

    /** What a decoded picture and the one of half its size may take: 12.5 megapixels, as most phones make, are read whole. */
    private static final long MOST_BYTES = 48_000_000;

    /** Three bytes for each of a quarter of the pixels. */
    private static final double BYTES_OF_HALF_SIZE = 0.75;

    private PhotoCleaning() {}

    /**
     * @param file as it was sent
     * @param scratch an empty file that only this process reads; the caller deletes it
     * @throws PhotoRefusedException if it is no picture of this format that can be read whole
     */
    public static CleanPhoto clean(PhotoFormat format, Path file, Path scratch)
            throws IOException, PhotoRefusedException {
        PictureFacts facts = copyPixels(format, file, scratch);
        BufferedImage picture = Canvas.fit(format.decode(scratch, facts, step(facts)), LONGEST_EDGE);
        BufferedImage upright = Canvas.upright(picture, facts.orientation());
        return new CleanPhoto(
                encode(upright, QUALITY), encode(Canvas.fit(upright, LONGEST_EDGE_OF_PREVIEW), QUALITY_OF_PREVIEW));
    }

    private static PictureFacts copyPixels(PhotoFormat format, Path file, Path scratch)
            throws IOException, PhotoRefusedException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(scratch))) {
            return format.copyPixels(in, out);
        } catch (EOFException cutOff) {
            throw PhotoRefusedException.unreadable();
        }
    }

    private static int step(PictureFacts facts) {
        double bytes = (double) facts.width() * facts.height() * (facts.bytesPerPixel() + BYTES_OF_HALF_SIZE);
        return (int) Math.ceil(Math.sqrt(bytes / MOST_BYTES));
    }

    private static byte[] encode(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
