package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays with their patches, on every machine: {@link Overlay} needs no tool. */
class OverlayTest {

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void aPatchedOverlayIsStillStrictlyReadableAndComplete(String overlay) {
        Manifests rendered = Overlay.rendered(overlay);

        assertThat(rendered.names().toList())
                .containsAll(Manifests.written(overlay).names().toList());
        assertThat(rendered.pods()).allSatisfy(PodRules::check);
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(
                                Settings.of(rendered.pods().get(service).getSpec(), rendered)
                                        .missing(service))
                        .isEmpty());
        assertThat(mountedMaps(rendered))
                .allSatisfy(name ->
                        assertThat(rendered.get(ConfigMap.class, name)).as(name).isNotNull());
    }

    @Test
    void inProductionEverythingThatCountsIsThereTwice() {
        Manifests rendered = Overlay.rendered("production");

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
    void inProductionNoTwoCopiesOfWhatIsWrittenShareANode() {
        Manifests rendered = Overlay.rendered("production");

        assertThat(rendered.all(CloudNativePg.Cluster.class))
                .hasSize(3)
                .allSatisfy(cluster -> assertThat(cluster.spec().affinity())
                        .isEqualTo(new CloudNativePg.Affinity(true, "required", "kubernetes.io/hostname")));
        assertThat(rendered.all(KafkaNodePool.class))
                .singleElement()
                .satisfies(pool -> assertThat(pool.getSpec()
                                .getTemplate()
                                .getPod()
                                .getAffinity()
                                .getPodAntiAffinity()
                                .getRequiredDuringSchedulingIgnoredDuringExecution())
                        .singleElement()
                        .satisfies(term -> {
                            assertThat(term.getTopologyKey()).isEqualTo("kubernetes.io/hostname");
                            // Not the labels that the operators' other pods have, too.
                            assertThat(term.getLabelSelector().getMatchLabels())
                                    .containsEntry("strimzi.io/cluster", "samvad")
                                    .containsEntry(
                                            "strimzi.io/pool-name",
                                            pool.getMetadata().getName());
                        }));
    }

    @Test
    void inProductionTheServicesLogInAtTheBrokersAndCheckEveryCertificate() {
        Manifests rendered = Overlay.rendered("production");

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
    void onOneNodeOneCopyIsEnoughAndWhatHangsIsStartedAgain() {
        Manifests rendered = Overlay.rendered("single-node");

        assertThat(rendered.all(HorizontalPodAutoscaler.class))
                .allSatisfy(
                        scaler -> assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(1));
        assertThat(rendered.all(StatefulSet.class))
                .hasSize(2)
                .allSatisfy(set -> assertThat(set.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .get(0)
                                .getLivenessProbe())
                        .as(set.getMetadata().getName())
                        .isNotNull()
                        .extracting(Probe::getFailureThreshold)
                        .isEqualTo(6));
    }

    @Test
    void onOneNodePostgresHasRoomForParallelQueries() {
        PodTemplateSpec postgres = Overlay.rendered("single-node").pods().get("postgres");

        assertThat(postgres.getSpec().getContainers().get(0).getVolumeMounts())
                .filteredOn(mount -> mount.getMountPath().equals("/dev/shm"))
                .singleElement()
                .satisfies(mount -> assertThat(postgres.getSpec().getVolumes())
                        .filteredOn(volume -> volume.getName().equals(mount.getName()))
                        .singleElement()
                        .satisfies(volume -> {
                            assertThat(volume.getEmptyDir().getMedium()).isEqualTo("Memory");
                            assertThat(volume.getEmptyDir().getSizeLimit()).hasToString("128Mi");
                        }));
    }

    /** In production each service has a server for itself, with PostgreSQL's default. */
    @ParameterizedTest
    @CsvSource({
        "single-node, complaint-service qr-service notification-service",
        "production, complaint-service",
        "production, qr-service",
        "production, notification-service"
    })
    void aRolloutAtFullStrengthFindsEnoughConnections(String overlay, String services) {
        Manifests rendered = Overlay.rendered(overlay);
        int wanted = List.of(services.split(" ")).stream()
                .mapToInt(service -> (DatabasePool.connections(service) + DatabasePool.OF_MIGRATIONS)
                        * (rendered.get(HorizontalPodAutoscaler.class, service)
                                        .getSpec()
                                        .getMaxReplicas()
                                + DatabasePool.SURGE))
                .sum();

        assertThat(wanted + DatabasePool.RESERVED)
                .isLessThanOrEqualTo(
                        overlay.equals("production")
                                ? DatabasePool.DEFAULT_MAXIMUM
                                : maximum(rendered.pods().get("postgres")));
    }

    private static int maximum(PodTemplateSpec postgres) {
        return Pattern.compile("max_connections=(\\d+)")
                .matcher(String.join(
                        " ", postgres.getSpec().getContainers().get(0).getArgs()))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static Set<String> mountedMaps(Manifests rendered) {
        Set<String> names = new TreeSet<>();
        rendered.pods()
                .values()
                .forEach(pod -> pod.getSpec().getVolumes().forEach(volume -> {
                    if (volume.getConfigMap() != null) {
                        names.add(volume.getConfigMap().getName());
                    }
                }));
        return names;
    }
}
