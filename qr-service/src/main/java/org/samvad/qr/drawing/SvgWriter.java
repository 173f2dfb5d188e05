package org.samvad.qr.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes a page as SVG, for the screen. Attributes only: the pages' security policy forbids styles. */
public final class SvgWriter {

    private SvgWriter() {}

    public static byte[] write(Sheet sheet, List<Mark> marks) {
        PathText svg = new PathText();
        double unit = sheet.unit();
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").number(sheet.fullWidth());
        svg.raw("mm\" height=\"").number(sheet.fullHeight()).raw("mm\" viewBox=\"");
        svg.numbers(-sheet.margin() / unit, -sheet.margin() / unit, sheet.fullWidth() / unit);
        svg.number(sheet.fullHeight() / unit).raw("\">");
        Rectangle2D printed = sheet.printed();
        svg.raw("<clipPath id=\"a\"><path d=\"").svg(printed).raw("\"/></clipPath>");
        fill(svg, sheetArea(sheet), Ink.WHITE);
        svg.raw("<g clip-path=\"url(#a)\">");
        marks.forEach(mark -> write(svg, mark));
        svg.raw("</g>");
        sheet.cropMarks().forEach(mark -> write(svg, mark));
        return svg.raw("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Shape sheetArea(Sheet sheet) {
        double margin = sheet.margin() / sheet.unit();
        return new Rectangle2D.Double(
                -margin, -margin, sheet.fullWidth() / sheet.unit(), sheet.fullHeight() / sheet.unit());
    }

    private static void write(PathText svg, Mark mark) {
        switch (mark) {
            case Mark.Fill fill -> fill(svg, fill.shape(), fill.ink());
            case Mark.Line line -> fill(svg, line.outline(), line.ink());
            case Mark.Image image -> image(svg, image);
        }
    }

    private static void fill(PathText svg, Shape shape, Ink ink) {
        svg.raw("<path fill=\"#%06x\" d=\"".formatted(ink.rgb())).svg(shape).raw("\"/>");
    }

    private static void image(PathText svg, Mark.Image image) {
        Rectangle2D box = image.box();
        svg.raw("<image x=\"").number(box.getX()).raw("\" y=\"").number(box.getY());
        svg.raw("\" width=\"").number(box.getWidth()).raw("\" height=\"").number(box.getHeight());
        svg.raw("\" href=\"data:image/" + image.picture().format() + ";base64,");
        svg.raw(Base64.getEncoder().encodeToString(image.picture().bytes())).raw("\"/>");
    }
}
