package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.samvad.qr.symbol.Symbol;
import org.samvad.qr.testing.Decoders;

class SymbolSvgTest {

    private static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";
    private static final int SCALE = 10;

    private final byte[] svg = SymbolSvg.write(Symbol.of(URL));

    @Test
    void twoDecodersReadTheAddress() throws Exception {
        BufferedImage image = DrawnSvg.draw(svg, DrawnSvg.side(DrawnSvg.parse(svg)) * SCALE);
        assertThat(Decoders.zxing(image)).isEqualTo(URL);
        assertThat(Decoders.boofcv(image)).isEqualTo(URL);
    }

    @Test
    void drawingIsTwoPathsAndSmall() throws Exception {
        assertThat(DrawnSvg.parse(svg).getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(svg.length).isLessThan(6_000);
    }

    @Test
    void neighboursInARowAreOneRun() {
        String drawing = new String(svg, StandardCharsets.UTF_8);
        // The upper edge of the first finder pattern, seven modules wide.
        assertThat(drawing).contains("M4 4h7v1h-7z");
    }

    @Test
    void sameTextGivesTheSameImage() {
        byte[] once = SymbolSvg.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"));
        assertThat(SymbolSvg.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"))).isEqualTo(once);
    }
}
