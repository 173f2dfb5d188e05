package org.samvad.complaint.attachment.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The formats of pictures that are taken. */
public enum PhotoFormat {
    /** 65 megapixels: the largest that a phone of 64 megapixels makes. It is read line by line, so that its size costs time only. */
    JPEG(65_000_000) {
        @Override
        PictureFacts copyPixels(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException {
            return new JpegParts(file, pixels).copy();
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
    },
    /** As for JPEG. */
    PNG(65_000_000) {
        @Override
        PictureFacts copyPixels(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException {
            return new PngParts(file, pixels).copy();
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
    },
    /** 1.5 megapixels: its decoder takes some 28 bytes for each. The page's script sends larger ones as JPEG. */
    WEBP(1_500_000) {
        @Override
        PictureFacts copyPixels(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException {
            return new WebpParts(file, pixels).copy();
        }

        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    };

    private final int mostPixels;

    PhotoFormat(int mostPixels) {
        this.mostPixels = mostPixels;
    }

    /** Writes a file of the same format that holds what makes pixels, and nothing else of the given one. */
    abstract PictureFacts copyPixels(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException;

    abstract ImageReader reader() throws IOException;

    /** The most pixels a picture of this format may have. */
    public int mostPixels() {
        return mostPixels;
    }

    /** @throws PhotoRefusedException if a picture of this size is not to be decoded */
    void checkSize(int width, int height) throws PhotoRefusedException {
        if (width < 1 || height < 1) {
            throw PhotoRefusedException.unreadable();
        }
        if ((long) width * height > mostPixels) {
            throw new PhotoRefusedException(PhotoRefusedException.Reason.TOO_MANY_PIXELS);
        }
    }
}
