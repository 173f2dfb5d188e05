package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
 * OverlayTest} and {@link LoadSecretsTest} have looked at the same files without it.
 */
class KubernetesRenderingTest {

    private static final String MISSING =
            "NOT CHECKED: no kubectl on this machine to render the overlays and the secrets with";

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
    void kubectlMakesOfTheSecretsWhatCloudNativePgLooksFor(@TempDir Path folder) throws IOException {
        DeploymentSecrets.main(new String[] {folder.toString()});
        Path kept = Files.createFile(folder.resolve("loaded.yaml"));
        String loading = "APPLY='tee -a " + kept + "' deploy/load-secrets " + folder;
        Command.run("sh", "-c", loading).orFail();

        assertThat(Files.readString(kept).lines().filter(line -> line.startsWith("  name: ")))
                .hasSize(10);
        assertThat(labelled(Files.readString(kept))).hasSize(6);
    }

    private static List<String> labelled(String yaml) {
        return Pattern.compile("cnpg.io/reload: \"true\"\n  name: (\\S+)")
                .matcher(yaml)
                .results()
                .map(found -> found.group(1))
                .toList();
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
