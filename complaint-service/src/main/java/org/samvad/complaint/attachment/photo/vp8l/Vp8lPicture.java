package org.samvad.complaint.attachment.photo.vp8l;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A picture of WebP without loss. Takes 4 bytes a pixel beside the file. */
public final class Vp8lPicture {

    private static final int MARK = 0x2F;
    private static final int SIZE_BITS = 14;
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0xFF00;
    private static final int BLUE = 0xFF;
    private static final int ALPHA = 0xFF000000;

    private final int width;
    private final int height;
    private final boolean transparent;
    private final BitReader in;

    private Vp8lPicture(BitReader in) {
        this.in = in;
        require(in.read(Byte.SIZE) == MARK);
        width = in.read(SIZE_BITS) + 1;
        height = in.read(SIZE_BITS) + 1;
        transparent = in.readFlag();
        require(in.read(3) == 0);
    }

    /**
     * @param from where its content begins in the file
     * @throws RuntimeException if it is damaged
     */
    public static BufferedImage decode(byte[] file, int from) {
        Vp8lPicture picture = new Vp8lPicture(new BitReader(file, from));
        return picture.image(picture.pixels());
    }

    private int[] pixels() {
        List<Transform> transforms = new ArrayList<>();
        Set<Transform.Kind> left = EnumSet.allOf(Transform.Kind.class);
        int columns = width;
        while (in.readFlag()) {
            Transform.Kind kind = Transform.Kind.values()[in.read(2)];
            require(left.remove(kind));
            Transform transform = Transform.read(in, kind, columns, height);
            columns = transform.widthBehind();
            transforms.add(transform);
        }
        int[] pixels = CodedPixels.readMain(in, columns, height);
        for (Transform transform : transforms.reversed()) {
            pixels = transform.undo(pixels);
        }
        return pixels;
    }

    /** Around the pixels as they are: there is no room for them twice. */
    private BufferedImage image(int[] pixels) {
        DirectColorModel colours = transparent
                ? new DirectColorModel(Integer.SIZE, RED, GREEN, BLUE, ALPHA)
                : new DirectColorModel(Integer.SIZE - Byte.SIZE, RED, GREEN, BLUE);
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length), width, height, width, colours.getMasks(), null);
        return new BufferedImage(colours, raster, false, null);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not a picture without loss");
        }
    }
}
