package org.samvad.qr.drawing;

import java.util.ArrayList;
import java.util.List;
import org.samvad.qr.typeface.ShapedText;
import org.samvad.qr.typeface.Typeface;

/**
 * Text of one style, broken into lines between its words.
 *
 * @param size of the letters, em
 * @param leading from baseline to baseline, in sizes
 * @param before room above it, in sizes
 */
public record Paragraph(String text, Typeface face, double size, double leading, double before, Ink ink) {

    /** Stands for a space at which no line ends. */
    private static final char JOINED = '~';

    private static final double HINDI_LEADING = 1.34;
    private static final double LATIN_LEADING = 1.2;

    private static final double NARROWER = 0.96;

    public static Paragraph hindi(String text, Typeface face, double size, Ink ink) {
        return new Paragraph(text, face, size, HINDI_LEADING, 0, ink);
    }

    public static Paragraph latin(String text, Typeface face, double size, Ink ink) {
        return new Paragraph(text, face, size, LATIN_LEADING, 0, ink);
    }

    public Paragraph after(double room) {
        return new Paragraph(text, face, size, leading, room, ink);
    }

    Paragraph scaled(double factor) {
        return new Paragraph(text, face, size * factor, leading, before, ink);
    }

    /** The lines that fit a width; a word that is wider alone stands on a line of its own. */
    List<ShapedText> lines(double width) {
        List<ShapedText> lines = new ArrayList<>();
        ShapedText line = null;
        for (String joined : text.split(" ")) {
            String word = joined.replace(JOINED, ' ');
            ShapedText longer = face.shape(line == null ? word : line.text() + " " + word);
            if (line != null && longer.width() * size > width) {
                lines.add(line);
                longer = face.shape(word);
            }
            line = longer;
        }
        if (line != null) {
            lines.add(line);
        }
        return lines;
    }

    /** As many lines as {@link #lines}, of about equal length: no word is left alone on the last one. */
    List<ShapedText> evenLines(double width) {
        List<ShapedText> even = lines(width);
        double narrower = width * NARROWER;
        List<ShapedText> next = even.size() == 1 ? even : lines(narrower);
        while (even.size() > 1 && next.size() == even.size() && fit(next, narrower)) {
            even = next;
            narrower *= NARROWER;
            next = lines(narrower);
        }
        return even;
    }

    private boolean fit(List<ShapedText> lines, double width) {
        return lines.stream().allMatch(line -> line.width() * size <= width);
    }
}
