package org.samvad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samvad.events.Samples.Sample;
import org.samvad.kit.kafka.EventJson;
import org.samvad.kit.kafka.UnreadableEventException;

/** The golden files are the contract: what was written by an older release must still read, and the other way round. */
class GoldenFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyEventTypeHasAGoldenFile() {
        Set<Class<?>> promised = Samples.ROOTS.stream()
                .flatMap(root -> Arrays.stream(root.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        Set<Class<?>> shown =
                Samples.all().stream().map(sample -> sample.event().getClass()).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(promised);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsWrittenAsItsGoldenFile(Sample sample) throws IOException {
        assertThat(JSON.readTree(EventJson.write(sample.event()))).isEqualTo(golden(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGoldenFileReadsAsItsEvent(Sample sample) throws IOException {
        assertThat(read(sample, golden(sample))).isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldOfALaterReleaseIsIgnored(Sample sample) throws IOException {
        ObjectNode later = golden(sample);
        later.putObject("addedLater").put("nested", true).putArray("list").add(1);
        assertThat(read(sample, later)).isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldThatMustBeThereIsMissed(Sample sample) throws IOException {
        for (RecordComponent component : componentsOf(sample)) {
            ObjectNode without = golden(sample);
            without.remove(component.getName());
            ObjectNode withNull = golden(sample);
            withNull.putNull(component.getName());
            for (ObjectNode incomplete : List.of(without, withNull)) {
                if (isNullable(component)) {
                    assertThat(read(sample, incomplete))
                            .isInstanceOf(sample.event().getClass());
                } else {
                    assertThatThrownBy(() -> read(sample, incomplete))
                            .as(component.getName())
                            .isInstanceOf(UnreadableEventException.class);
                }
            }
        }
    }

    /** A lenient reader would turn 1.9 into 1, the text "7" into 7 and an empty text into nothing. */
    @ParameterizedTest
    @MethodSource("samples")
    void aFieldOfAnotherJsonTypeIsRefusedWithoutQuotingIt(Sample sample) throws IOException {
        for (RecordComponent component : componentsOf(sample)) {
            for (JsonNode wrong : JSON.readTree("[\"canary 7731\", 7731.9, {\"canary\": 7731}, [7731], true, \"\"]")) {
                if (component.getType() == Instant.class && wrong.isNumber()) {
                    continue; // seconds since 1970 are a time, too
                }
                ObjectNode altered = golden(sample);
                altered.set(component.getName(), wrong);
                assertThatThrownBy(() -> read(sample, altered))
                        .as("%s = %s", component.getName(), wrong)
                        .isInstanceOf(UnreadableEventException.class)
                        .hasMessageNotContainingAny("canary", "7731")
                        .hasNoCause();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEnumConstantIsNotTakenByItsNumber(Sample sample) throws IOException {
        for (RecordComponent component : componentsOf(sample)) {
            if (component.getType().isEnum()) {
                ObjectNode altered = golden(sample);
                altered.put(component.getName(), 0);
                assertThatThrownBy(() -> read(sample, altered)).isInstanceOf(UnreadableEventException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNotOneJsonObjectIsRefused(Sample sample) throws IOException {
        Class<? extends Record> type = sample.event().getClass();
        String golden = golden(sample).toString();
        for (String broken : List.of("", "null", "[]", "\"canary\"", "{", golden + golden, golden + " canary")) {
            assertThatThrownBy(() -> EventJson.read(type, broken.getBytes(StandardCharsets.UTF_8)))
                    .as(broken)
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageNotContaining("canary");
        }
        byte[] brokenUtf8 = golden.replace("{\"", "{\"\u00e9\":0,\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> EventJson.read(type, brokenUtf8)).isInstanceOf(UnreadableEventException.class);
    }

    static Stream<Sample> samples() {
        return Samples.all().stream();
    }

    private static Record read(Sample sample, JsonNode json) {
        return EventJson.read(sample.event().getClass(), json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode golden(Sample sample) throws IOException {
        try (@Nullable InputStream file = GoldenFilesTest.class.getResourceAsStream("/golden/" + sample.golden() + ".json")) {
            assertThat(file).as("the golden file of %s", sample).isNotNull();
            return (ObjectNode) JSON.readTree(file);
        }
    }

    private static RecordComponent[] componentsOf(Sample sample) {
        return sample.event().getClass().getRecordComponents();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
