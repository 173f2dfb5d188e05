package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.DeploymentSecrets;

/** {@code deploy/load-secrets} with a program in kubectl's place that applies the words it was called with. */
class LoadSecretsTest {

    private static final String IN_PLACE_OF_KUBECTL = """
            #!/bin/sh
            case $1 in
                create) echo "$*" ;;
                label) echo "$(cat) $*" ;;
                apply) cat >> "$APPLIED" ;;
            esac
            """;

    @TempDir
    private Path secrets;

    @TempDir
    private Path programs;

    private List<String> applied;

    @BeforeEach
    void load() throws IOException {
        DeploymentSecrets.main(new String[] {secrets.toString()});
        Path kubectl = Files.writeString(programs.resolve("kubectl"), IN_PLACE_OF_KUBECTL);
        assertThat(kubectl.toFile().setExecutable(true)).isTrue();
        Path kept = programs.resolve("applied");
        Command.run(
                        "env",
                        "PATH=" + programs + ":" + System.getenv("PATH"),
                        "APPLIED=" + kept,
                        "deploy/load-secrets",
                        secrets.toString(),
                        "elsewhere")
                .orFail();
        applied = Files.readAllLines(kept);
    }

    @Test
    void everySecretThatAPodMountsIsLoadedOrMadeByAnOperator() {
        List<String> loaded = names(applied.stream());

        assertThat(loaded).hasSize(10).doesNotHaveDuplicates().containsAll(mounted("single-node"));
        assertThat(mounted("production"))
                .allSatisfy(name -> assertThat(loaded.contains(name)
                                || name.matches("kafka-.*-service|samvad-cluster-ca-cert|.*-database-ca"))
                        .as(name)
                        .isTrue());
        assertThat(applied).allSatisfy(words -> assertThat(words).contains(" --namespace elsewhere "));
    }

    @Test
    void cloudNativePgIsToldToLookAtThePasswordOfEachRole() {
        assertThat(names(applied.stream().filter(words -> words.endsWith(" cnpg.io/reload=true"))))
                .containsExactlyInAnyOrder(
                        "complaint-database-app",
                        "complaint-database-owner",
                        "notification-database-app",
                        "notification-database-owner",
                        "qr-database-app",
                        "qr-database-owner");
    }

    @Test
    void whatIsLoadedIsThere() {
        assertThat(applied)
                .allSatisfy(words -> assertThat(
                                Stream.of(words.split(" ")).filter(word -> word.startsWith("--from-file=")))
                        .singleElement()
                        .asString()
                        .satisfies(word -> assertThat(Path.of(word.replaceFirst(".*=", "")))
                                .exists()));
    }

    /** As in {@code create secret generic NAME}. */
    private static List<String> names(Stream<String> applied) {
        return applied.map(words -> words.split(" ")[3]).toList();
    }

    private static Set<String> mounted(String overlay) {
        Set<String> names = new TreeSet<>();
        for (PodTemplateSpec pod : Overlay.rendered(overlay).pods().values()) {
            pod.getSpec().getVolumes().forEach(volume -> {
                if (volume.getSecret() != null) {
                    names.add(volume.getSecret().getSecretName());
                }
                if (volume.getProjected() != null) {
                    volume.getProjected()
                            .getSources()
                            .forEach(source -> names.add(source.getSecret().getName()));
                }
            });
        }
        return names;
    }
}
