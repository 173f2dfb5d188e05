package org.samvad.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsTheStackIsAtPort8080AndKeepsItsData() {
        Options options = Options.parse();
        assertThat(options.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".samvad"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.inboxPort()).isEqualTo(8090);
        assertThat(options.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, true",
        "http://127.0.0.1:9000, true",
        "https://feedback.example.org, true",
        "http://192.168.1.20:8080, false"
    })
    void cookiesAreSecureUnlessAPhoneIsServedOverPlainHttp(String publicUrl, boolean secure) {
        assertThat(Options.parse("--public-url", publicUrl).securesCookies()).isEqualTo(secure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback.example.org",
                "ftp://a",
                "http://",
                "https://a.example/path",
                "http://a b",
                "https://a/?x"
            })
    void publicUrlMustBeAnOrigin(String publicUrl) {
        assertThatThrownBy(() -> Options.parse("--public-url", publicUrl))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--public-url must be like");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65530", "eighty", "-1", "123456"})
    void portMustLeaveRoomForTheInbox(String port) {
        assertThatThrownBy(() -> Options.parse("--port", port)).isInstanceOf(StartFailure.class);
    }

    @Test
    void aServiceHasOneToFourCopies() {
        assertThat(Options.parse().copies()).isEqualTo(1);
        assertThat(Options.parse("--copies", "3").copies()).isEqualTo(3);
        for (String wrong : new String[] {"0", "5", "two", "-1", "10"}) {
            assertThatThrownBy(() -> Options.parse("--copies", wrong)).hasMessageContaining("--copies must be 1 to 4");
        }
    }

    @Test
    void misspeltOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse("--frehs")).hasMessageContaining("unknown option --frehs");
        assertThatThrownBy(() -> Options.parse("--data")).hasMessageContaining("--data needs a value");
    }
}
