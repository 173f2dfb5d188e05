package org.samvad.qr.drawing;

import java.util.ArrayList;
import java.util.List;
import org.samvad.qr.typeface.ShapedText;

/**
 * A place for text. Text that is too long for it gets smaller, all of it by the same factor, until it fits: nothing is
 * ever cut off or printed over its neighbour.
 */
public record TextBox(double x, double y, double width, double height, Across across, Down down) {

    public enum Across {
        LEFT,
        CENTRE,
        RIGHT
    }

    public enum Down {
        TOP,
        MIDDLE
    }

    private static final double STEP = 0.97;

    /** Where the first baseline lies below the top of its line: above it stand the vowel signs of Devanagari. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.3;

    public static TextBox centred(double x, double y, double width, double height) {
        return new TextBox(x, y, width, height, Across.CENTRE, Down.MIDDLE);
    }

    public static TextBox left(double x, double y, double width, double height) {
        return new TextBox(x, y, width, height, Across.LEFT, Down.MIDDLE);
    }

    public static TextBox right(double x, double y, double width, double height) {
        return new TextBox(x, y, width, height, Across.RIGHT, Down.MIDDLE);
    }

    public TextBox fromTop() {
        return new TextBox(x, y, width, height, across, Down.TOP);
    }

    public List<Mark> set(Paragraph... paragraphs) {
        return set(List.of(paragraphs));
    }

    public List<Mark> set(List<Paragraph> paragraphs) {
        double factor = 1;
        List<Placed> lines = place(paragraphs, factor, Paragraph::lines);
        while (!fits(lines)) {
            factor *= STEP;
            lines = place(paragraphs, factor, Paragraph::lines);
        }
        // As many lines, so that it still fits.
        lines = place(paragraphs, factor, Paragraph::evenLines);
        double top = down == Down.TOP ? y : y + (height - bottom(lines)) / 2;
        return lines.stream().map(line -> mark(line, top)).toList();
    }

    private record Placed(ShapedText text, Paragraph style, double baseline) {

        double width() {
            return text.width() * style.size();
        }

        double bottom() {
            return baseline + DESCENT * style.size();
        }
    }

    private interface Breaking {
        List<ShapedText> lines(Paragraph paragraph, double width);
    }

    private List<Placed> place(List<Paragraph> paragraphs, double factor, Breaking breaking) {
        List<Placed> placed = new ArrayList<>();
        double next = 0;
        for (Paragraph whole : paragraphs) {
            Paragraph paragraph = whole.scaled(factor);
            next += paragraph.before() * paragraph.size();
            List<ShapedText> lines = breaking.lines(paragraph, width);
            for (int line = 0; line < lines.size(); line++) {
                double baseline = next + (ASCENT + line * paragraph.leading()) * paragraph.size();
                placed.add(new Placed(lines.get(line), paragraph, baseline));
            }
            next = placed.getLast().bottom();
        }
        return placed;
    }

    private boolean fits(List<Placed> lines) {
        return bottom(lines) <= height && lines.stream().allMatch(line -> line.width() <= width);
    }

    private static double bottom(List<Placed> lines) {
        return lines.isEmpty() ? 0 : lines.getLast().bottom();
    }

    private Mark mark(Placed line, double top) {
        double room = width - line.width();
        double left =
                switch (across) {
                    case LEFT -> x;
                    case CENTRE -> x + room / 2;
                    case RIGHT -> x + room;
                };
        return new Mark.Line(
                line.text(),
                left,
                top + line.baseline(),
                line.style().size(),
                line.style().ink());
    }
}
