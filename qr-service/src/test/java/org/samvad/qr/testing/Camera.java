package org.samvad.qr.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** What a camera sees of a sheet of paper that it doesn't look at straight. */
public final class Camera {

    private static final int WALL = 0xB0;

    private Camera() {}

    /**
     * The sheet in grey, turned about its upright middle line by less than 90 degrees either way and looked at from twice
     * its width: its far edge is shorter than its near one, which no affine transform makes.
     */
    public static BufferedImage keystone(BufferedImage sheet, double degrees) {
        Raster paper = grey(sheet).getRaster();
        int width = sheet.getWidth();
        int height = sheet.getHeight() * 3 / 2;
        double distance = 2.0 * width;
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x++) {
            double across = x - width / 2.0;
            double onPaper = across * distance / (distance * cosine - across * sine);
            double farther = (distance + onPaper * sine) / distance;
            for (int y = 0; y < height; y++) {
                double down = (y - height / 2.0) * farther;
                int level = bilinear(paper, onPaper + width / 2.0, down + sheet.getHeight() / 2.0);
                seen.getRaster().setSample(x, y, 0, level);
            }
        }
        return seen;
    }

    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return grey;
    }

    private static int bilinear(Raster paper, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= paper.getWidth() || top + 1 >= paper.getHeight()) {
            return WALL;
        }
        double right = x - left;
        double below = y - top;
        double upper = (1 - right) * paper.getSample(left, top, 0) + right * paper.getSample(left + 1, top, 0);
        double lower = (1 - right) * paper.getSample(left, top + 1, 0) + right * paper.getSample(left + 1, top + 1, 0);
        return (int) Math.round((1 - below) * upper + below * lower);
    }
}
