package org.samvad.qr.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes outlines and numbers as PDF and SVG want them: with two decimals: a hundredth of a millimetre is 2,540 dots an
 * inch. */
final class PathText {

    private static final int HUNDREDTHS = 100;

    private final StringBuilder text = new StringBuilder(4096);

    PathText raw(String words) {
        text.append(words);
        return this;
    }

    PathText number(double value) {
        return hundredths(Math.round(value * HUNDREDTHS));
    }

    private PathText hundredths(long value) {
        long rest = Math.abs(value);
        if (value < 0) {
            text.append('-');
        }
        text.append(rest / HUNDREDTHS);
        rest %= HUNDREDTHS;
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
        return this;
    }

    PathText numbers(double... values) {
        for (double value : values) {
            number(value).raw(" ");
        }
        return this;
    }

    /** With PDF's operators, quadratic curves as cubic ones: PDF has no others. */
    PathText pdf(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> numbers(x = at[0], y = at[1]).raw("m\n");
                case PathIterator.SEG_LINETO -> numbers(x = at[0], y = at[1]).raw("l\n");
                case PathIterator.SEG_QUADTO -> {
                    numbers(x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3);
                    numbers(at[2] + 2 * (at[0] - at[2]) / 3, at[3] + 2 * (at[1] - at[3]) / 3);
                    numbers(x = at[2], y = at[3]).raw("c\n");
                }
                case PathIterator.SEG_CUBICTO ->
                    numbers(at[0], at[1], at[2], at[3], x = at[4], y = at[5]).raw("c\n");
                default -> raw("h\n");
            }
        }
        return this;
    }

    /** Each point by its distance from the one before, which is shorter. Rounded first, so that no error adds up. */
    PathText svg(Shape shape) {
        double[] at = new double[6];
        long[] last = new long[2];
        long[] start = new long[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    raw("m").step(last, at, 1);
                    start = last.clone();
                }
                case PathIterator.SEG_LINETO -> raw("l").step(last, at, 1);
                case PathIterator.SEG_QUADTO -> raw("q").step(last, at, 2);
                case PathIterator.SEG_CUBICTO -> raw("c").step(last, at, 3);
                default -> {
                    raw("z");
                    last = start.clone();
                }
            }
        }
        return this;
    }

    private void step(long[] last, double[] at, int points) {
        long[] end = new long[2];
        for (int index = 0; index < 2 * points; index++) {
            end[index % 2] = Math.round(at[index] * HUNDREDTHS);
            long distance = end[index % 2] - last[index % 2];
            // A minus sign separates two numbers by itself.
            if (index > 0 && distance >= 0) {
                text.append(' ');
            }
            hundredths(distance);
        }
        last[0] = end[0];
        last[1] = end[1];
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
