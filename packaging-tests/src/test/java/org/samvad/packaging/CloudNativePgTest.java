package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The models of {@link CloudNativePg} are written by hand, and so could have the same mistake as the files that they read.
 * The names that the operators' definitions allow are a second source.
 */
class CloudNativePgTest {

    private static final String FIELDS =
            "packaging-tests/src/test/resources/org/samvad/packaging/cloudnative-pg-fields.properties";

    @Test
    void noModelHasAFieldThatItsDefinitionDoesNotKnow() throws IOException {
        Properties allowed = new Properties();
        try (Reader file = new StringReader(Repository.text(FIELDS))) {
            allowed.load(file);
        }
        List<Class<?>> models = Stream.of(CloudNativePg.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .toList();

        assertThat(models)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(allowed.stringPropertyNames());
        assertThat(models)
                .allSatisfy(model -> assertThat(Arrays.stream(model.getRecordComponents()))
                        .as(model.getSimpleName())
                        .extracting(RecordComponent::getName)
                        .isSubsetOf(List.of(allowed.getProperty(model.getSimpleName())
                                .strip()
                                .split("\\s+"))));
    }
}
