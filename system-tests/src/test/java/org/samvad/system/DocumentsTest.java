package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAPI documents in docs/api are what the services publish. */
@ExtendWith(RunningSamvad.class)
class DocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "qr", "notification"})
    void theDocumentIsTheOneCheckedIn(String service) throws IOException {
        HttpResponse<String> published = new Management(RunningSamvad.started()).get(service, "/q/openapi?format=yaml");
        assertThat(published.statusCode()).isEqualTo(200);
        Path file = Path.of(System.getProperty("samvad.root"), "docs/api", service + "-service.openapi.yaml");
        if ("write".equals(System.getProperty("samvad.documents"))) {
            Files.writeString(file, published.body());
        }
        assertThat(published.body())
                .as("%s differs; if that is meant, see CONTRIBUTING.md for how to write it anew", file.getFileName())
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        assertThat(published.body())
                .as("pages are no part of the API")
                .doesNotContain(
                        "/console",
                        "/track:",
                        "/report:",
                        "/contact:",
                        "application/x-www-form-urlencoded",
                        "TemplateInstance");
    }
}
