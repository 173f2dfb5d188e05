package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.junit.jupiter.api.Test;

class CodeUrlsTest {

    @Test
    void hostIsInUpperCaseAndSchemeIsNot() {
        assertThat(CodeUrls.prefix(URI.create("https://Samvad.DurgPolice.gov.in")))
                .isEqualTo("https://SAMVAD.DURGPOLICE.GOV.IN/S/");
    }

    /** An i without its dot has the same upper case as i, and is another host. */
    @Test
    void tokenIsWhatFollowsTheServicesOwnAddressInAnyCase() {
        OctetSequenceJsonWebKey key = OctJwkGenerator.generateJwk(256);
        key.setKeyId("7");
        CodeUrls urls = new CodeUrls(URI.create("https://durg.police.example"), new CodeTokens(List.of(key), Set.of()));
        assertThat(urls.token("https://DURG.POLICE.EXAMPLE/S/0A")).contains("0A");
        assertThat(urls.token("HTTPS://durg.police.example/s/0A")).contains("0A");
        assertThat(urls.token("https://durg.pol\u0131ce.example/s/0A")).isEmpty();
        assertThat(urls.token("https://durg.police.example.evil.example/s/0A")).isEmpty();
        assertThat(urls.token("evil.example/https://durg.police.example/s/0A")).isEmpty();
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
