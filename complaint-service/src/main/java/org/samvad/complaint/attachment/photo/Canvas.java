package org.samvad.complaint.attachment.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws pictures smaller and upright, without transparency. */
final class Canvas {

    private Canvas() {}

    /** The whole picture with a longest edge of at most {@code longest} pixels; never larger than it is. */
    static BufferedImage fit(BufferedImage picture, int longest) {
        BufferedImage current = picture;
        // By halves, because each pixel of the next one is then the mean of four: a single step would skip fine lines.
        while (edge(current) > 2 * longest) {
            current = draw(current, half(current.getWidth()), half(current.getHeight()));
        }
        double scale = Math.min(1, (double) longest / edge(current));
        int width = Math.max(1, (int) Math.round(current.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(current.getHeight() * scale));
        return draw(current, width, height);
    }

    private static BufferedImage draw(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return target;
    }

    /** @param orientation 1 to 8 as in Exif: mirrored for 2, 4, 5 and 7, lying on a side from 5 on */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return picture;
        }
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        boolean lying = orientation >= 5;
        BufferedImage target = new BufferedImage(
                lying ? bottom + 1 : right + 1, lying ? right + 1 : bottom + 1, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < target.getHeight(); y++) {
            for (int x = 0; x < target.getWidth(); x++) {
                int colour =
                        switch (orientation) {
                            case 2 -> picture.getRGB(right - x, y);
                            case 3 -> picture.getRGB(right - x, bottom - y);
                            case 4 -> picture.getRGB(x, bottom - y);
                            case 5 -> picture.getRGB(y, x);
                            case 6 -> picture.getRGB(y, bottom - x);
                            case 7 -> picture.getRGB(right - y, bottom - x);
                            default -> picture.getRGB(right - y, x);
                        };
                target.setRGB(x, y, colour);
            }
        }
        return target;
    }

    private static int edge(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static int half(int length) {
        return Math.max(1, length / 2);
    }
}
