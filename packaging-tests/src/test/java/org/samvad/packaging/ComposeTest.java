package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.DeploymentSecrets;

class ComposeTest {

    private static Compose compose;

    @BeforeAll
    static void read() {
        compose = Compose.filledIn();
    }

    @Test
    void withoutTheInstallationsOwnValuesComposeRefusesAndNamesWhatIsMissing(@TempDir Path folder) throws IOException {
        Path nothing = Files.createFile(folder.resolve("env"));

        Command refused = Compose.config(nothing.toString());

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.problems()).contains("the public origin");
    }

    @Test
    void aCopyOfTheExampleIsRefusedUntilTheRegistrationIsFilledIn() {
        String file = Repository.text("docker-compose.yml");

        assertThat(Compose.config(".env.example").exitCode()).isNotZero();
        assertThat(variables(".env.example"))
                .containsExactlyElementsOf(variables(Compose.FILLED_IN))
                .filteredOn(variable -> variable.startsWith("SAMVAD_SMS_"))
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(variable -> {
                    assertThat(Repository.text(".env.example")).contains("\n" + variable + "=\n");
                    assertThat(file).contains("${" + variable + ":?");
                });
    }

    private static List<String> variables(String environmentFile) {
        return Repository.text(environmentFile)
                .lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.replaceFirst("=.*", ""))
                .toList();
    }

    @Test
    void everyContainerIsReadOnlyUnprivilegedAndLimited() {
        assertThat(compose.services()).hasSize(7).allSatisfy((name, service) -> {
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(Compose.texts(service.path("cap_drop"))).containsExactly("ALL");
            assertThat(service.has("cap_add")).isFalse();
            assertThat(service.has("privileged")).isFalse();
            assertThat(Compose.texts(service.path("security_opt"))).containsExactly("no-new-privileges:true");
            assertThat(service.path("mem_limit").asText()).isNotEmpty();
            assertThat(service.path("cpus").asDouble()).isPositive();
            assertThat(service.path("user").asText()).matches("[1-9]\\d*:[1-9]\\d*");
            assertThat(service.path("image").asText()).matches(Images.PINNED);
        });
    }

    @Test
    void everyLongRunningContainerIsWatched() {
        assertThat(compose.services())
                .allSatisfy((name, service) -> assertThat(service.has("healthcheck"))
                        .isEqualTo(!service.path("restart").asText().equals("no")));
    }

    @Test
    void noContainersLogGrowsForEver() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(service.at("/logging/driver").asText()).isEqualTo("json-file");
            assertThat(service.at("/logging/options/max-size").asText()).matches("[1-9]\\d?m");
            assertThat(service.at("/logging/options/max-file").asInt()).isBetween(2, 9);
        });
    }

    @Test
    void onlyTheGatewayIsReachableFromOutside() {
        assertThat(compose.services())
                .allSatisfy((name, service) -> assertThat(service.has("ports")).isEqualTo(name.equals("gateway")));
    }

    @Test
    void theServicesBelieveNobodyButTheGatewayAboutTheCaller() {
        String gateway =
                compose.service("gateway").at("/networks/public/ipv4_address").asText();

        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(compose.settings(service).environment())
                        .containsEntry("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", gateway));
    }

    @Test
    void noOtherContainerCanGetTheGatewaysAddress() {
        String gateway =
                compose.service("gateway").at("/networks/public/ipv4_address").asText();
        JsonNode addresses = compose.network("public").at("/ipam/config/0");

        assertThat(isWithin(gateway, addresses.path("subnet").asText())).isTrue();
        assertThat(isWithin(gateway, addresses.path("ip_range").asText()))
                .as("Docker hands out addresses of this range in the order in which containers start")
                .isFalse();
    }

    @Test
    void everyRequiredSettingIsGiven() {
        assertThat(Repository.SERVICES)
                .allSatisfy(service ->
                        assertThat(compose.settings(service).missing(service)).isEmpty());
    }

    @Test
    void aServiceSeesItsOwnKeysAndPasswordsOnly() {
        assertThat(Repository.SERVICES).allSatisfy(service -> {
            String name = service.replace("-service", "");
            assertThat(compose.service(service).path("secrets"))
                    .extracting(secret -> secret.path("source").asText())
                    .containsExactlyInAnyOrder(name + "_app", name + "_owner");
            assertThat(Compose.texts(compose.service(service).path("volumes")))
                    .singleElement()
                    .asString()
                    .endsWith("/deploy/secrets/" + name + ":/run/samvad/keys:ro");
        });
    }

    @Test
    void everyMountedSecretIsMadeByTheSecretsCommand(@TempDir Path folder) {
        DeploymentSecrets.main(new String[] {folder.toString()});

        Path expected = Repository.path("deploy/secrets");
        assertThat(compose.secretFiles().values())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(folder.resolve(expected.relativize(Path.of(file))))
                        .isNotEmptyFile());
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(namesIn(folder.resolve(service.replace("-service", ""))))
                        .as("what %s asks its folder for", service)
                        .containsExactlyInAnyOrderElementsOf(SecretNames.of(service)));
    }

    @Test
    void theDatabasesAreMadeFromTheSameFilesThatTheServicesRead() {
        String script = Repository.text("deploy/postgres/create-databases.sh");

        assertThat(script).contains("/run/secrets/${service}_owner", "/run/secrets/${service}_app");
        assertThat(compose.service("postgres").path("secrets"))
                .extracting(secret -> secret.path("source").asText())
                .containsExactlyInAnyOrderElementsOf(compose.secretFiles().keySet());
        assertThat(Files.isExecutable(Repository.path("deploy/postgres/create-databases.sh")))
                .isTrue();
    }

    @Test
    void noVariableHoldsASecret() {
        for (Map.Entry<String, JsonNode> service : compose.services().entrySet()) {
            service.getValue().path("environment").properties().forEach(variable -> {
                if (variable.getKey().matches(".*(PASSWORD|SECRET|TOKEN|PRIVATE|JAAS).*")) {
                    assertThat(variable.getKey()).matches(".*_(FILE|DIR)");
                }
            });
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static boolean isWithin(String address, String range) {
        String[] parts = range.split("/");
        int bits = 32 - Integer.parseInt(parts[1]);
        return number(address) >> bits == number(parts[0]) >> bits;
    }

    private static long number(String address) {
        return Pattern.compile("\\.")
                .splitAsStream(address)
                .mapToLong(Long::parseLong)
                .reduce(0, (all, part) -> all << 8 | part);
    }
}
