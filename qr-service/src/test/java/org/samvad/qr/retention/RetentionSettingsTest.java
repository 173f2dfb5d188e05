package org.samvad.qr.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RetentionSettingsTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({"keep-scans, 396d, 397", "keep-checks, 89d, 90"})
    void tooShortATimeIsRefusedAtTheStart(String name, String days, String least) {
        assertThatThrownBy(() -> start(name, days))
                .hasMessageContaining("samvad.retention." + name)
                .hasMessageContaining(least + " days or more");
    }

    @Test
    void theShortestTimesAreTaken() {
        assertThatCode(() -> start("keep-scans", "397d")).doesNotThrowAnyException();
        assertThatCode(() -> start("keep-checks", "90d")).doesNotThrowAnyException();
    }

    private void start(String name, String days) {
        RetentionSettings settings = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(RetentionSettings.class)
                .withDefaultValue("samvad.retention." + name, days)
                .build()
                .getConfigMapping(RetentionSettings.class);
        new PosterRetention(database, settings, InstantSource.system());
    }
}
