package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    /** What the README of the repository and of notification-service say has no default. */
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("`((?:samvad|quarkus|kafka)\\.[a-z.-]+)`");

    @Test
    void theReadmesNameWhatTheCodeHasNoDefaultFor() {
        Stream<String> common = rows("README.md").filter(row -> row.contains("| – |"));
        Stream<String> notification = rows("notification-service/README.md")
                .dropWhile(row -> !row.startsWith("| setting | meaning |"))
                .takeWhile(row -> !row.startsWith("| setting | default |"))
                .map(row -> row.split("\\|")[1]);

        assertThat(names(common)).hasSizeGreaterThanOrEqualTo(5).isSubsetOf(RequiredSettings.of("qr-service"));
        assertThat(names(notification))
                .hasSizeGreaterThanOrEqualTo(7)
                .isSubsetOf(RequiredSettings.of("notification-service"));
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(RequiredSettings.of(service))
                        .allSatisfy(setting -> assertThat(
                                        isNamed(setting, "README.md") || isNamed(setting, service + "/README.md"))
                                .as("%s of %s stands in a README", setting, service)
                                .isTrue()));
    }

    @Test
    void theReadmeNamesEverySecretFile() {
        String readme = Repository.text("README.md");
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(SecretNames.of(service))
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(name -> assertThat(readme).contains(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void everyRequiredSettingIsGivenInKubernetes(String overlay) {
        Manifests manifests = Manifests.written(overlay);

        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(
                                Settings.of(manifests.pods().get(service).getSpec(), manifests)
                                        .missing(service))
                        .isEmpty());
    }

    @Test
    void whatProtectsCitizensIsLeftAtTheDefaultsOfProduction() {
        Stream<String> compose = Compose.filledIn().services().values().stream()
                .flatMap(service -> service.path("environment").properties().stream())
                .map(variable -> variable.getKey());
        Stream<String> kubernetes = Manifests.OVERLAYS.stream()
                .flatMap(overlay -> Manifests.written(overlay).all(ConfigMap.class).stream())
                .flatMap(map -> map.getData().keySet().stream());

        assertThat(Stream.concat(compose, kubernetes))
                .isNotEmpty()
                .noneMatch(name -> name.matches(
                        "SAMVAD_(PRIVACY|CAPS|COOKIES|CONTACT|RETENTION)_.*|SAMVAD_SMPP_TLS|QUARKUS_LOG_.*"));
    }

    @Test
    void settingsAreReadFromFilesNamedLikeThem(@TempDir Path folder) throws IOException {
        Path passwords = Files.createDirectory(folder.resolve("settings"));
        Path mounted = Files.createDirectories(folder.resolve("broker/..data"));
        Files.writeString(passwords.resolve("quarkus.datasource.password"), "4KZ7");
        // The way Kubernetes mounts a Secret.
        Files.writeString(mounted.resolve("kafka.sasl.jaas.config"), "module required password=\"x\";");
        Files.createSymbolicLink(
                folder.resolve("broker/kafka.sasl.jaas.config"), Path.of("..data", "kafka.sasl.jaas.config"));

        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredSources()
                .withDefaultValue("smallrye.config.source.file.locations", passwords + "," + folder.resolve("broker"))
                .build();

        assertThat(config.getValue("quarkus.datasource.password", String.class)).isEqualTo("4KZ7");
        assertThat(config.getPropertyNames()).contains("kafka.sasl.jaas.config");
        assertThat(Repository.text("service-kit/pom.xml"))
                .as("so that the services have this source")
                .contains("smallrye-config-source-file-system");
    }

    /** By its whole name, by its end after a common beginning, or by its family. */
    private static boolean isNamed(String setting, String readme) {
        if (!Files.exists(Repository.path(readme))) {
            return false;
        }
        String text = Repository.text(readme);
        String end = setting.substring(setting.lastIndexOf('.'));
        return text.contains("`" + setting + "`")
                || text.contains("`" + end + "`") && text.contains("`" + setting.substring(0, setting.indexOf('.', 7)))
                || setting.matches("samvad\\.sms\\.template\\..*\\.id") && text.contains("`samvad.sms.template.{");
    }

    private static Stream<String> rows(String readme) {
        return Repository.text(readme).lines().filter(line -> line.startsWith("| "));
    }

    private static List<String> names(Stream<String> rows) {
        return rows.flatMap(row -> WITHOUT_DEFAULT.matcher(row).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
