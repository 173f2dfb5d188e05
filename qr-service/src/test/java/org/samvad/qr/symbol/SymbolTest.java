package org.samvad.qr.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samvad.qr.testing.Decoders;

class SymbolTest {

    /** Version v has 17 + 4v modules. */
    private static final int VERSION_4 = 33;

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void addressOfARealHostFitsVersionFour() {
        assertThat(Symbol.of("https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0")
                        .side())
                .isEqualTo(VERSION_4);
    }

    @Test
    void addressOnThisMachineFitsVersionFour() {
        assertThat(Symbol.of("http://LOCALHOST:8080/S/0123ABCZ7ZYXWVTSRQPNM0").side())
                .isLessThanOrEqualTo(VERSION_4);
    }

    /** With the standard's choice of a mask, 15 of these could not be read at any size. */
    @Test
    void anyAddressIsReadFromAFlawlessPicture() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String address = "https://SAMVAD.DURGPOLICE.GOV.IN/S/" + token(random);
            assertThat(Decoders.zxing(picture(Symbol.of(address)))).isEqualTo(address);
        }
    }

    private static String token(Random random) {
        return random.ints(22, 0, CROCKFORD.length())
                .mapToObj(i -> CROCKFORD.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static BufferedImage picture(Symbol symbol) {
        int scale = 8;
        int side = symbol.fullSide() * scale;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        graphics.translate(Symbol.QUIET_ZONE * scale, Symbol.QUIET_ZONE * scale);
        for (Symbol.Run run : symbol.runs()) {
            graphics.fillRect(run.column() * scale, run.row() * scale, run.length() * scale, scale);
        }
        graphics.dispose();
        return picture;
    }

    @Test
    void runsAreTheDarkModules() {
        Symbol symbol = Symbol.of("https://SAMVAD.EXAMPLE/S/1");
        boolean[][] dark = new boolean[symbol.side()][symbol.side()];
        for (Symbol.Run run : symbol.runs()) {
            for (int column = run.column(); column < run.column() + run.length(); column++) {
                assertThat(dark[run.row()][column]).as("drawn twice").isFalse();
                dark[run.row()][column] = true;
            }
        }
        for (int row = 0; row < symbol.side(); row++) {
            for (int column = 0; column < symbol.side(); column++) {
                assertThat(dark[row][column]).isEqualTo(symbol.isDark(column, row));
            }
        }
    }
}
