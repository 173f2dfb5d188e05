package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of a citizen can be looked at under {@code docs/screens}; {@code ./samvad screens} takes what is missing. */
class ScreensTest {

    private static final Path SCREENS = Path.of(System.getProperty("samvad.root"), "docs", "screens");

    static Stream<String> states() {
        return CitizenTemplates.STATES.values().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("states")
    void isThereInHindiAndEnglish(String state) {
        assertThat(SCREENS.resolve(state + "-hi.png")).isRegularFile();
        assertThat(SCREENS.resolve(state + "-en.png")).isRegularFile();
    }
}
