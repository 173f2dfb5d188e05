package org.samvad.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SensitiveTest {

    private static final Sensitive<String> SECRET = Sensitive.of("canary");

    private record Holder(String name, Sensitive<String> secret) {}

    @Test
    void itIsRevealedOnlyWhereThatIsSaid() {
        assertThat(SECRET.reveal()).isEqualTo("canary");
    }

    @Test
    void everyWayOfPrintingGivesAConstant() {
        assertThat(List.of(
                        SECRET.toString(),
                        "concatenated " + SECRET,
                        String.format("%s %20s %S", SECRET, SECRET, SECRET),
                        MessageFormat.format("{0}", SECRET),
                        new Holder("x", SECRET).toString(),
                        List.of(SECRET).toString(),
                        Map.of("key", SECRET).toString(),
                        Optional.of(SECRET).toString(),
                        new StringBuilder().append(SECRET).toString()))
                .allMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("[sensitive]"))
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("canary"));
    }

    @Test
    void aTemplatePrintsTheConstant() {
        Engine engine = Engine.builder().addDefaults().build();
        assertThat(engine.parse("{secret} {holder}")
                        .data("secret", SECRET, "holder", new Holder("x", SECRET))
                        .render())
                .contains("[sensitive]")
                .doesNotContain("canary");
    }

    @Test
    void jsonNeverHoldsTheValue() {
        ObjectMapper json = new ObjectMapper();
        for (Object holder : List.of(SECRET, new Holder("x", SECRET), List.of(SECRET))) {
            try {
                assertThat(json.writeValueAsString(holder)).doesNotContain("canary");
            } catch (JsonProcessingException refused) {
                assertThat(refused.getMessage()).doesNotContain("canary");
            }
        }
    }

    @Test
    void itIsNotSerialized() {
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(SECRET))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void equalValuesAreEqual() {
        assertThat(SECRET).isEqualTo(Sensitive.of("canary")).hasSameHashCodeAs(Sensitive.of("canary"));
        assertThat(SECRET).isNotEqualTo(Sensitive.of("other")).isNotEqualTo("canary");
    }
}
