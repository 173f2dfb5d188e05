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
    void imageIsNamedAnewWhenTheAddressMoves() {
        String here = CodeUrls.version("https://A.EXAMPLE/S/0");
        assertThat(here).matches("[0-9a-f]{16}").isEqualTo(CodeUrls.version("https://A.EXAMPLE/S/0"));
        assertThat(CodeUrls.version("https://B.EXAMPLE/S/0")).isNotEqualTo(here);
    }

    @Test
    void portIsKept() {
        assertThat(CodeUrls.prefix(URI.create("http://localhost:8080"))).isEqualTo("http://LOCALHOST:8080/S/");
    }
}
