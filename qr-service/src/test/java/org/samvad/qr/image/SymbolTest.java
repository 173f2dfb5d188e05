package org.samvad.qr.image;

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
    void sameTextGivesTheSameModules() {
        byte[] once = SvgWriter.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"));
        assertThat(SvgWriter.write(Symbol.of("https://SAMVAD.EXAMPLE/S/1"))).isEqualTo(once);
    }
}
