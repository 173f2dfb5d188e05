package org.samvad.complaint.attachment.photo.vp8;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** One picture, decoded by rows of blocks. */
public final class Vp8Picture {

    private final FrameHeader header;
    private final int step;
    private final int columns;
    private final int rows;
    private final Plane brightness;
    private final Plane blue;
    private final Plane red;
    private final BlockModes modes;
    private final Coefficients coefficients;
    private final Smoothing smoothing;
    private final int[] levels;
    private final int[] field = new int[Prediction.STRIDE * 17];
    private final BufferedImage picture;

    private Vp8Picture(FrameHeader header, int step) {
        this.header = header;
        this.step = step;
        this.columns = (header.width + 15) / 16;
        this.rows = (header.height + 15) / 16;
        this.brightness = new Plane(columns, 16);
        this.blue = new Plane(columns, 8);
        this.red = new Plane(columns, 8);
        this.modes = new BlockModes(header, columns);
        this.coefficients = new Coefficients(header, columns);
        this.smoothing = new Smoothing(header, brightness, blue, red);
        this.levels = new int[columns];
        this.picture = new BufferedImage(
                (header.width + step - 1) / step, (header.height + step - 1) / step, BufferedImage.TYPE_3BYTE_BGR);
    }

    /**
     * Takes some 3 bytes of memory for each pixel that is kept, and the file itself.
     *
     * @param file of which the end is the frame's
     * @param from where the frame begins
     * @param step how many lines and columns there are for each that is kept, from 1
     * @throws RuntimeException if it is damaged
     */
    public static BufferedImage decode(byte[] file, int from, int step) {
        Vp8Picture whole = new Vp8Picture(new FrameHeader(file, from), step);
        whole.decode();
        return whole.picture;
    }

    private void decode() {
        for (int row = 0; row < rows; row++) {
            BoolReader tokens = header.tokens[row % header.tokens.length];
            modes.beginRow();
            coefficients.beginRow();
            for (int column = 0; column < columns; column++) {
                modes.next(column);
                boolean any = coefficients.next(tokens, modes, column);
                brightness(row, column);
                colour(blue, 16, row, column);
                colour(red, 20, row, column);
                int level = header.level(modes.segment, modes.small);
                // Its sign tells whether edges within the block are smoothed.
                levels[column] = modes.small || any ? level : -level;
            }
            finish(row);
        }
        draw(rows - 1);
    }

    private void brightness(int row, int column) {
        Prediction.borders(field, 16, brightness, column, row == 0);
        if (!modes.small) {
            Prediction.whole(field, 16, modes.brightness[0], row > 0, column > 0);
        }
        for (int block = 0; block < 16; block++) {
            int at = (1 + (block >> 2) * 4) * Prediction.STRIDE + 1 + (block & 3) * 4;
            if (modes.small) {
                if ((block & 3) == 3 && block > 3) {
                    // What is right of the block comes later: those above the whole block stand for it.
                    System.arraycopy(field, 17, field, at - Prediction.STRIDE + 4, 4);
                }
                Prediction.small(field, at, modes.brightness[block]);
            }
            Transform.add(coefficients.values, block * 16, field, at, Prediction.STRIDE);
        }
        brightness.put(field, column);
    }

    private void colour(Plane plane, int first, int row, int column) {
        Prediction.borders(field, 8, plane, column, row == 0);
        Prediction.whole(field, 8, modes.colour, row > 0, column > 0);
        for (int block = 0; block < 4; block++) {
            int at = (1 + (block >> 1) * 4) * Prediction.STRIDE + 1 + (block & 1) * 4;
            Transform.add(coefficients.values, (first + block) * 16, field, at, Prediction.STRIDE);
        }
        plane.put(field, column);
    }

    /** Smooths a row, with which the one above it is done. */
    private void finish(int row) {
        for (Plane plane : new Plane[] {brightness, blue, red}) {
            plane.keepLowestLine();
        }
        for (int column = 0; column < columns; column++) {
            smoothing.block(column, row == 0, Math.abs(levels[column]), levels[column] > 0);
        }
        if (row > 0) {
            draw(row - 1);
        }
        for (Plane plane : new Plane[] {brightness, blue, red}) {
            plane.moveOn();
        }
    }

    private void draw(int row) {
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        int end = Math.min(header.height, (row + 1) * 16);
        for (int y = (row * 16 + step - 1) / step * step; y < end; y += step) {
            int at = y / step * picture.getWidth() * 3;
            int inRow = y - row * 16;
            for (int x = 0; x < header.width; x += step) {
                int light = 298 * (brightness.last(x, inRow) - 16) + 128;
                int b = blue.last(x / 2, inRow / 2) - 128;
                int r = red.last(x / 2, inRow / 2) - 128;
                pixels[at++] = (byte) Tables.clamp(light + 516 * b >> 8, 255);
                pixels[at++] = (byte) Tables.clamp(light - 100 * b - 208 * r >> 8, 255);
                pixels[at++] = (byte) Tables.clamp(light + 409 * r >> 8, 255);
            }
        }
    }
}
