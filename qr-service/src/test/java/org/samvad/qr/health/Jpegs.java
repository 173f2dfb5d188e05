package org.samvad.qr.health;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small JPEGs that say they are large: what is missing a decoder takes for grey. */
enum Jpegs {
    BASELINE(ImageWriteParam.MODE_DISABLED),
    PROGRESSIVE(ImageWriteParam.MODE_DEFAULT),
    /** Its first scan holds one colour only. */
    COLOUR_BY_COLOUR(ImageWriteParam.MODE_DISABLED);

    private final int progressiveMode;

    Jpegs(int progressiveMode) {
        this.progressiveMode = progressiveMode;
    }

    byte[] thatSaysItIs(int width, int height) throws IOException {
        byte[] jpeg = small();
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int place = 2;
        while (jpeg[place + 1] != (byte) 0xDA) {
            boolean frame = jpeg[place + 1] == (byte) 0xC0 || jpeg[place + 1] == (byte) 0xC2;
            if (frame) {
                bytes.putShort(place + 5, (short) height).putShort(place + 7, (short) width);
            }
            place += 2 + Short.toUnsignedInt(bytes.getShort(place + 2));
        }
        if (this == COLOUR_BY_COLOUR) {
            jpeg[place + 4] = 1;
        }
        return jpeg;
    }

    private byte[] small() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressiveMode);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
