package org.samvad.qr.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolTest {

    /** Version v has 17 + 4v modules. */
    private static final int VERSION_4 = 33;

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
