package org.samvad.complaint.attachment.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The formats of pictures that are taken. */
public enum PhotoFormat {
    /** 65 megapixels: the largest that a phone of 64 megapixels makes. It is read line by line, so that its size costs time only. */
    JPEG(65_000_000, (file, pixels) -> new JpegParts(file, pixels).copy(), PixelDecoding.byLines("jpeg")),
    /** As for JPEG. */
    PNG(65_000_000, (file, pixels) -> new PngParts(file, pixels).copy(), PixelDecoding.byLines("png")),
    /** 25 megapixels, which is time only as well; without loss {@link WebpParts#MOST_PIXELS_WITHOUT_LOSS}. */
    WEBP(25_000_000, (file, pixels) -> new WebpParts(file, pixels).copy(), PixelDecoding.WEBP);

    /** What JPEG can have. A decoder keeps some lines, and of other formats a single one could be all of the picture. */
    private static final int LONGEST_EDGE = 65_535;

    private interface Copying {
        PictureFacts copy(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException;
    }

    private final int mostPixels;
    private final Copying copying;
    private final PixelDecoding decoding;

    PhotoFormat(int mostPixels, Copying copying, PixelDecoding decoding) {
        this.mostPixels = mostPixels;
        this.copying = copying;
        this.decoding = decoding;
    }

    /** Writes a file of the same format that holds what makes pixels, and nothing else of the given one. */
    PictureFacts copyPixels(InputStream file, OutputStream pixels) throws IOException, PhotoRefusedException {
        return copying.copy(file, pixels);
    }

    /** @param pixels a file as {@link #copyPixels} writes it */
    BufferedImage decode(Path pixels, PictureFacts facts, int step) throws IOException, PhotoRefusedException {
        return decoding.decode(pixels, facts, step);
    }

    /** The most pixels a picture of this format may have. */
    public int mostPixels() {
        return mostPixels;
    }

    /** @throws PhotoRefusedException if a picture of this size is not to be decoded */
    void checkSize(int width, int height) throws PhotoRefusedException {
        checkSize(width, height, mostPixels);
    }

    static void checkSize(int width, int height, int mostPixels) throws PhotoRefusedException {
        if (width < 1 || height < 1) {
            throw PhotoRefusedException.unreadable();
        }
        if ((long) width * height > mostPixels || Math.max(width, height) > LONGEST_EDGE) {
            throw new PhotoRefusedException(PhotoRefusedException.Reason.TOO_MANY_PIXELS);
        }
    }
}
