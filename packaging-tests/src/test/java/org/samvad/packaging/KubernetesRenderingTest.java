package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.DeploymentSecrets;

/**
 * What {@code kubectl} makes of the overlays and of the secrets. Debian's own kubectl is older than these files' dialect, so
 * that it can't be demanded; where there is none, these tests are reported as skipped with that reason, and {@link
 * OverlayTest} has looked at the same overlays without it.
 */
class KubernetesRenderingTest {

    private static final String MISSING =
            "NOT CHECKED: there is no kubectl on this machine to render the overlays with";

    @BeforeAll
    static void sayWhenNothingIsChecked() {
        if (!Command.exists("kubectl")) {
            System.err.println(KubernetesRenderingTest.class.getSimpleName() + " " + MISSING);
        }
    }

    @BeforeEach
    void onlyWhereKubectlIsInstalled() {
        assumeTrue(Command.exists("kubectl"), MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void kubectlMakesOfAnOverlayWhatTheOtherTestsHaveLookedAt(String overlay) {
        List<JsonNode> expected = Overlay.documents(Manifests.folder(overlay));
        List<JsonNode> rendered = StrictYaml.documents(kustomized(overlay));

        expected.forEach(KubernetesRenderingTest::withoutWhatIsCommon);
        rendered.forEach(KubernetesRenderingTest::withoutWhatIsCommon);
        assertThat(rendered).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everySecretThatAPodMountsIsLoadedOrMadeByAnOperator(@TempDir Path folder) throws IOException {
        DeploymentSecrets.main(new String[] {folder.toString()});
        Path kept = Files.createFile(folder.resolve("loaded.yaml"));
        String loading = "APPLY='tee -a " + kept + "' deploy/load-secrets " + folder;
        Command.run("sh", "-c", loading).orFail();

        Set<String> loaded = Files.readString(kept)
                .lines()
                .filter(line -> line.startsWith("  name: "))
                .map(line -> line.substring(8))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(labelled(Files.readString(kept)))
                .as("CloudNativePG gives a role a changed password only where it is told to look")
                .containsExactlyInAnyOrder(
                        "complaint-database-app",
                        "complaint-database-owner",
                        "notification-database-app",
                        "notification-database-owner",
                        "qr-database-app",
                        "qr-database-owner");
        assertThat(loaded).hasSize(10).containsAll(mounted("single-node"));
        assertThat(mounted("production"))
                .allSatisfy(name -> assertThat(loaded.contains(name)
                                || name.matches("kafka-.*-service|samvad-cluster-ca-cert|.*-database-ca"))
                        .as(name)
                        .isTrue());
    }

    private static List<String> labelled(String yaml) {
        return Pattern.compile("cnpg.io/reload: \"true\"\n  name: (\\S+)")
                .matcher(yaml)
                .results()
                .map(found -> found.group(1))
                .toList();
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

    /** Namespace and label are the same on everything, and {@link Overlay} leaves them out. */
    private static void withoutWhatIsCommon(JsonNode document) {
        ((ObjectNode) document.path("metadata")).remove("namespace");
        document.findParents("app.kubernetes.io/part-of")
                .forEach(labels -> ((ObjectNode) labels).remove("app.kubernetes.io/part-of"));
        for (JsonNode owner : document.findParents("labels")) {
            if (owner.path("labels").isEmpty()) {
                ((ObjectNode) owner).remove("labels");
            }
        }
        for (JsonNode owner : document.findParents("metadata")) {
            if (owner.path("metadata").isEmpty()) {
                ((ObjectNode) owner).remove("metadata");
            }
        }
    }

    /** Generated ConfigMaps without the hash in their names. */
    private static String kustomized(String overlay) {
        return Command.run("kubectl", "kustomize", Manifests.folder(overlay).toString())
                .orFail()
                .replaceAll("(name: (?:postgres-init|kafka-topics))-[a-z0-9]{10}\\b", "$1");
    }
}
