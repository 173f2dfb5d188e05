package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samvad.events.value.QrCodeId;

class CodeIdsTest {

    @Test
    void idsUseAllFortyBits() {
        CodeIds ids = new CodeIds(RandomGenerator.of("L64X128MixRandom"));
        Set<String> drawn =
                Stream.generate(ids::draw).limit(5_000).map(QrCodeId::value).collect(Collectors.toSet());
        assertThat(drawn).hasSizeGreaterThan(4_995);
        for (int place = 0; place < 8; place++) {
            int column = place;
            assertThat(drawn.stream().map(id -> id.charAt(column)).collect(Collectors.toSet()))
                    .as("letters at place %d", place)
                    .hasSize(32);
        }
    }
}
