package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TlvFormTest {

    @Test
    void aTerminatedTextEndsWithANullByte() {
        assertThat(TlvForm.of("1400:c-octet").with("12").orElseThrow().serialize())
                .containsExactly(0x14, 0x00, 0, 3, '1', '2', 0);
    }

    @Test
    void anUnterminatedTextDoesNot() {
        assertThat(TlvForm.of("14FF:octet").with("12").orElseThrow().serialize())
                .containsExactly(0x14, 0xFF, 0, 2, '1', '2');
    }

    @Test
    void aParameterCanBeLeftOut() {
        assertThat(TlvForm.of("none").with("12")).isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> TlvForm.of("0x1400")).hasMessageContaining("1400:c-octet");
    }
}
