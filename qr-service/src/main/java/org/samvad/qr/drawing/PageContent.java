package org.samvad.qr.drawing;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Marks as the content stream of a PDF (ISO 32000-1, 8 and 9). Text is there twice: as outlines, which look right in
 * Devanagari, and over them as letters that are not painted, in reading order, which are found, copied and read aloud.
 */
final class PageContent {

    static final String FONT = "T";
    static final String TEMPLATE = "P";

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final PathText out = new PathText();
    private final Map<Picture, String> pictures;

    /** @param pictures the names under which the resources hold them */
    PageContent(Map<Picture, String> pictures) {
        this.pictures = pictures;
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    /** From here on lengths are the sheet's units, from its upper left corner downwards. */
    PageContent begin(Sheet sheet) {
        double scale = points(sheet.unit());
        out.numbers(scale, 0, 0, -scale, points(sheet.margin()), points(sheet.fullHeight() - sheet.margin()))
                .raw("cm\n");
        return this;
    }

    PageContent clip(Rectangle2D area) {
        out.pdf(area).raw("W n\n");
        return this;
    }

    PageContent template() {
        out.raw("/" + TEMPLATE + " Do\n");
        return this;
    }

    PageContent marks(List<Mark> marks) {
        marks.forEach(this::mark);
        return this;
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Fill fill -> {
                colour(fill.ink());
                out.pdf(fill.shape()).raw("f\n");
            }
            case Mark.Line line -> line(line);
            case Mark.Image image -> image(image);
        }
    }

    private void colour(Ink ink) {
        out.numbers((ink.rgb() >> 16) / 255.0, (ink.rgb() >> 8 & 0xFF) / 255.0, (ink.rgb() & 0xFF) / 255.0)
                .raw("rg\n");
    }

    private void line(Mark.Line line) {
        colour(line.ink());
        out.pdf(line.outline()).raw("f\n");
        String text = line.text().text();
        // Stretched, so that a selection covers just what is seen.
        double stretch = 100 * line.text().width() / (InvisibleFont.LETTER_WIDTH * text.length());
        out.raw("BT 3 Tr /" + FONT + " ")
                .number(line.size())
                .raw(" Tf ")
                .number(stretch)
                .raw(" Tz 1 0 0 -1 ");
        out.numbers(line.x(), line.baseline()).raw("Tm <");
        out.raw(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
                .raw("> Tj ET\n");
    }

    private void image(Mark.Image image) {
        Rectangle2D box = image.box();
        out.raw("q ").numbers(box.getWidth(), 0, 0, -box.getHeight(), box.getX(), box.getMaxY());
        out.raw("cm /" + pictures.get(image.picture()) + " Do Q\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
