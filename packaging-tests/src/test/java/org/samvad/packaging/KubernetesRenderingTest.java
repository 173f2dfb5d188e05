package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.DeploymentSecrets;

/**
 * The overlays as {@code kubectl} puts them together. Debian's own kubectl is older than these files' dialect, so that
 * it can't be demanded; where there is none, these tests are reported as skipped with that reason, and {@link
 * KubernetesTest} and {@link SettingsTest} still read every file.
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
    void kubectlRendersAnOverlayThatIsStillStrictlyReadable(String overlay) {
        Manifests rendered = render(overlay);

        assertThat(rendered.names().toList())
                .containsAll(Manifests.written(overlay).names().toList());
        assertThat(rendered.pods()).allSatisfy(PodRules::check);
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(
                                Settings.of(rendered.pods().get(service).getSpec(), rendered)
                                        .missing(service))
                        .isEmpty());
    }

    @Test
    void inProductionEverythingThatCountsIsThereTwice() {
        Manifests rendered = render("production");

        assertThat(rendered.all(HorizontalPodAutoscaler.class))
                .hasSize(4)
                .allSatisfy(
                        scaler -> assertThat(scaler.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2));
        assertThat(rendered.all(CloudNativePg.Cluster.class))
                .hasSize(3)
                .allSatisfy(cluster -> assertThat(cluster.spec().instances()).isGreaterThanOrEqualTo(2));
        assertThat(rendered.all(KafkaNodePool.class))
                .allSatisfy(pool -> assertThat(pool.getSpec().getReplicas()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void inProductionTheServicesLogInAtTheBrokersAndCheckEveryCertificate() {
        Manifests rendered = render("production");

        assertThat(Repository.SERVICES).allSatisfy(service -> {
            Settings settings = Settings.of(rendered.pods().get(service).getSpec(), rendered);
            assertThat(settings.files()).contains("kafka.sasl.jaas.config");
            assertThat(settings.environment())
                    .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                    .hasEntrySatisfying(
                            "QUARKUS_DATASOURCE_JDBC_URL",
                            url -> assertThat(url).contains("sslmode=verify-full"));
        });
    }

    @Test
    void onOneNodeOneCopyIsEnough() {
        assertThat(render("single-node").all(HorizontalPodAutoscaler.class))
                .allSatisfy(
                        scaler -> assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(1));
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
        assertThat(loaded).hasSize(10).containsAll(mounted("single-node"));
        assertThat(mounted("production"))
                .allSatisfy(name -> assertThat(loaded.contains(name)
                                || name.matches("kafka-.*-service|samvad-cluster-ca-cert|.*-database-ca"))
                        .as(name)
                        .isTrue());
    }

    private static Set<String> mounted(String overlay) {
        Set<String> names = new TreeSet<>();
        for (PodTemplateSpec pod : render(overlay).pods().values()) {
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

    private static Manifests render(String overlay) {
        return Manifests.parse(
                Command.run("kubectl", "kustomize", Manifests.folder(overlay).toString())
                        .orFail());
    }
}
