package org.samvad.qr.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The paper.
 *
 * @param width of the trimmed page in millimetres
 * @param height of the trimmed page in millimetres
 * @param unit of its marks in millimetres, so that one design serves two sizes
 * @param cropped whether it is printed on larger paper, with bleed and marks that show where to cut
 */
public record Sheet(double width, double height, double unit, boolean cropped) {

    /** Colour beyond the cut, so that no white edge shows where the cut is not exact. */
    static final double BLEED = 3;

    /** Room for the crop marks, beyond the cut. */
    static final double SLUG = 10;

    private static final double MARK_LENGTH = 5;
    private static final double MARK_WIDTH = 0.1;

    /** What lies around the trimmed page. */
    double margin() {
        return cropped ? SLUG : 0;
    }

    double fullWidth() {
        return width + 2 * margin();
    }

    double fullHeight() {
        return height + 2 * margin();
    }

    /** Where the marks of a page may reach, in its units. */
    Rectangle2D printed() {
        double beyond = cropped ? BLEED : 0;
        return new Rectangle2D.Double(
                -beyond / unit, -beyond / unit, (width + 2 * beyond) / unit, (height + 2 * beyond) / unit);
    }

    /** Two thin lines at each corner, in the units of the page. */
    List<Mark> cropMarks() {
        if (!cropped) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        double gap = SLUG - MARK_LENGTH;
        for (double x : new double[] {0, width}) {
            marks.add(line(x - MARK_WIDTH / 2, -gap - MARK_LENGTH, MARK_WIDTH, MARK_LENGTH));
            marks.add(line(x - MARK_WIDTH / 2, height + gap, MARK_WIDTH, MARK_LENGTH));
        }
        for (double y : new double[] {0, height}) {
            marks.add(line(-gap - MARK_LENGTH, y - MARK_WIDTH / 2, MARK_LENGTH, MARK_WIDTH));
            marks.add(line(width + gap, y - MARK_WIDTH / 2, MARK_LENGTH, MARK_WIDTH));
        }
        return marks;
    }

    private Mark line(double x, double y, double lineWidth, double lineHeight) {
        return Mark.box(x / unit, y / unit, lineWidth / unit, lineHeight / unit, Ink.BLACK);
    }
}
