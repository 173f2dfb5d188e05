package org.samvad.system;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos as a phone takes them: lying on their side, with place and maker written into Exif. */
public final class PhonePhotos {

    private PhonePhotos() {}

    /** @param hidden what Exif, comment and the bytes behind the picture say */
    public static byte[] jpeg(int width, int height, String hidden) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x4A7A3A));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xC8A060));
        pen.fillOval(width / 8, height / 8, width / 3, height / 2);
        pen.dispose();
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", coded);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        byte[] plain = coded.toByteArray();
        byte[] exif = exif(hidden);
        byte[] comment = hidden.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(plain.length + exif.length + 4 + 2 * comment.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .putShort((short) 0xFFFE)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(plain, 2, plain.length - 2)
                .put(comment)
                .array();
    }

    /** A second of nothing as simple phones record it: AMR of 4.75 kbit/s (RFC 4867). */
    static byte[] amr() {
        ByteBuffer sound = ByteBuffer.allocate(6 + 50 * 13).put("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        while (sound.hasRemaining()) {
            sound.put((byte) 4).put(new byte[12]);
        }
        return sound.array();
    }

    /** A picture that no coder makes small: every dot has a colour of its own. */
    static byte[] noise(int edge) {
        BufferedImage image = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int dot = 0; dot < edge * edge; dot++) {
            image.setRGB(dot % edge, dot / edge, random.nextInt(0x1000000));
        }
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", coded);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return coded.toByteArray();
    }

    static Path file(Path folder, String name, String hidden) throws IOException {
        return Files.write(folder.resolve(name), jpeg(2400, 1600, hidden));
    }

    private static byte[] exif(String maker) {
        byte[] text = (maker + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 38 + text.length)
                .put("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(text.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(text)
                .array();
    }
}
