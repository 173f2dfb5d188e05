package org.samvad.qr.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class DirectorySeedTest extends ServiceTest {

    @Inject
    DirectorySeed seed;

    @Test
    void bundledDirectoryHasAllStationsOfTheDistrict() {
        SeedFile file = SeedFile.bundled("durg");
        assertThat(file.rows()).hasSize(32);
        assertThat(file.rows()).extracting(DirectoryRow::station).doesNotHaveDuplicates();
    }

    @Test
    void laterStartLeavesAChangedDirectoryAlone() {
        Map<String, ?> body = Map.of(
                "subdivision", "DHM",
                "name", Map.of("en", "Bori renamed", "hi", "बोरी"),
                "type", "STATION",
                "activity", "ACTIVE");
        admin().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/stations/DHM-BOR")
                .then()
                .statusCode(204);
        seed.load(new StartupEvent());
        nobody().get("/api/v1/stations")
                .then()
                .body("stations.find { it.code == 'DHM-BOR' }.name.en", equalTo("Bori renamed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "raipur", "../durg", "Durg"})
    void unknownSeedStopsTheStart(String name) {
        assertThatThrownBy(() -> SeedFile.bundled(name)).isInstanceOf(IllegalStateException.class);
    }
}
