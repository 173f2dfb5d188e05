package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.Decoders;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SymbolSvgTest {

    private static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int SCALE = 10;

    private final byte[] svg = SymbolSvg.write(Symbol.of(URL));

    @Test
    void twoDecodersReadTheAddress() throws Exception {
        BufferedImage image = draw(svg);
        assertThat(Decoders.zxing(image)).isEqualTo(URL);
        assertThat(Decoders.boofcv(image)).isEqualTo(URL);
    }

    @Test
    void drawingIsTwoPathsAndSmall() throws Exception {
        assertThat(parse(svg).getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(svg.length).isLessThan(6_000);
    }

    @Test
    void neighboursInARowAreOneRun() {
        String drawing = new String(svg, StandardCharsets.UTF_8);
        // The upper edge of the first finder pattern, seven modules wide.
        assertThat(drawing).contains("M4 4h7v1h-7z");
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** Fills the runs as a renderer would; what is no run is not drawn, and then nothing can be read. */
    private static BufferedImage draw(byte[] xml) throws Exception {
        Document drawing = parse(xml);
        int side = Integer.parseInt(
                drawing.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
        BufferedImage image = new BufferedImage(side * SCALE, side * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        Element dark = (Element) drawing.getElementsByTagName("path").item(1);
        RUN.matcher(dark.getAttribute("d")).results().forEach(run -> fill(pen, run));
        return image;
    }

    private static void fill(Graphics2D pen, MatchResult run) {
        int x = Integer.parseInt(run.group(1));
        int y = Integer.parseInt(run.group(2));
        pen.fillRect(x * SCALE, y * SCALE, Integer.parseInt(run.group(3)) * SCALE, SCALE);
    }

    @Test
    void sameTextGivesTheSameImage() {
        byte[] once = SymbolSvg.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"));
        assertThat(SymbolSvg.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"))).isEqualTo(once);
    }
}
