package org.samvad.qr.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fills the runs of a symbol's SVG as a renderer would; what is no run is not drawn, and then nothing can be read. */
final class DrawnSvg {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    private DrawnSvg() {}

    static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    static int side(Document drawing) {
        return Integer.parseInt(
                drawing.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
    }

    /** With soft edges, as at any size that is no whole number of pixels a module. */
    static BufferedImage draw(byte[] svg, int size) throws Exception {
        Document drawing = parse(svg);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale((double) size / side(drawing), (double) size / side(drawing));
        Element dark = (Element) drawing.getElementsByTagName("path").item(1);
        // One path: filled one by one, runs above each other would leave light seams.
        Path2D path = new Path2D.Double();
        RUN.matcher(dark.getAttribute("d")).results().forEach(run -> path.append(rectangle(run), false));
        pen.fill(path);
        pen.dispose();
        return image;
    }

    private static Rectangle2D rectangle(MatchResult run) {
        return new Rectangle2D.Double(number(run, 1), number(run, 2), number(run, 3), 1);
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
