package org.samvad.qr.poster;

import org.samvad.qr.drawing.Sheet;

/** The sizes a poster comes in. */
public enum PosterFormat {
    /** Read from more than a metre away. */
    A4(210, 297, 1),
    /** The same design at seven tenths, rounded up so that the colours reach the edge. */
    A5(148, 210, 148.0 / 210),
    /** For counters and desks, read from half a metre. */
    STICKER(80, 80, 1);

    private final double width;
    private final double height;
    private final double unit;

    PosterFormat(double width, double height, double unit) {
        this.width = width;
        this.height = height;
        this.unit = unit;
    }

    Sheet sheet(CropMarks marks) {
        return new Sheet(width, height, unit, marks == CropMarks.DRAWN);
    }
}
