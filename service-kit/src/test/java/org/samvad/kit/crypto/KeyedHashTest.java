package org.samvad.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.samvad.kit.secret.TestKeys;

class KeyedHashTest {

    private final JsonWebKey key = TestKeys.shared("k1");
    private final KeyedHash hash = new KeyedHash(key);

    @Test
    void theSameValueHasTheSameHashInOneDomainAndAnotherInAnother() {
        assertThat(hash.hash("code", "7731")).hasSize(32).isEqualTo(hash.hash("code", "7731"));
        assertThat(hash.hash("code", "7731")).isNotEqualTo(hash.hash("request", "7731"));
        assertThat(hash.hash("code", "7731")).isNotEqualTo(hash.hash("code", "7732"));
    }

    /** Without a separator the border between domain and value could be moved. */
    @Test
    void theBorderBetweenDomainAndValueCanNotBeMoved() {
        assertThat(hash.hash("code", "s7731")).isNotEqualTo(hash.hash("codes", "7731"));
        assertThat(hash.hash("", "code")).isNotEqualTo(hash.hash("code", ""));
    }

    @Test
    void anotherKeyHasOtherHashes() {
        assertThat(new KeyedHash(TestKeys.shared("k1")).hash("code", "7731")).isNotEqualTo(hash.hash("code", "7731"));
    }

    @Test
    void aRingHashesUnderItsFirstKey() {
        KeyedHash ofRing = new KeyedHash(TestKeys.ring(key, TestKeys.shared("k0")));
        assertThat(ofRing.hash("code", "7731")).isEqualTo(hash.hash("code", "7731"));
    }

    @Test
    void aTextIsHashedByItsUtf8Bytes() {
        assertThat(hash.hash("text", "भिलाई")).isEqualTo(hash.hash("text", "भिलाई".getBytes(StandardCharsets.UTF_8)));
    }

    /** Worked out apart from this code: HMAC-SHA-256 of "code", a zero byte and "7731" under 32 bytes of 0x0b. */
    @Test
    void theHashIsTheOneOfTheStandard() {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) 0x0b);
        KeyedHash known = new KeyedHash(new OctetSequenceJsonWebKey(new HmacKey(bytes)));
        assertThat(HexFormat.of().formatHex(known.hash("code", "7731")))
                .isEqualTo("d6c639cf385c76efe37c0cf2eaeaff9b016ae80363ae719315f966a5d352d3a2");
    }
}
