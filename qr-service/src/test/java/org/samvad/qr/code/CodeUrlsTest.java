package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CodeUrlsTest {

    @Test
    void hostIsInUpperCaseAndSchemeIsNot() {
        assertThat(CodeUrls.prefix(URI.create("https://Samvad.DurgPolice.gov.in")))
                .isEqualTo("https://SAMVAD.DURGPOLICE.GOV.IN/S/");
    }

    @Test
    void portIsKept() {
        assertThat(CodeUrls.prefix(URI.create("http://localhost:8080"))).isEqualTo("http://LOCALHOST:8080/S/");
    }
}
