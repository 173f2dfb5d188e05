package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.common.metrics.JmxPrometheusExporterMetrics;
import io.strimzi.api.kafka.model.kafka.Kafka;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files as they are written, by typed models alone; no tool is needed. */
class KubernetesTest {

    @Test
    void everyFileIsReadableByStrictModelsAndPartOfAnOverlay() {
        Set<Path> used = new TreeSet<>();
        for (Path file : Repository.files("k8s", "kustomization.yaml")) {
            Path folder = file.getParent();
            used.add(file);
            used.addAll(Kustomization.resourceFiles(folder));
            Kustomization.read(folder).patchFiles().forEach(patch -> {
                Manifests.parse(Repository.text(folder.resolve(patch)));
                used.add(folder.resolve(patch));
            });
        }

        assertThat(Manifests.OVERLAYS)
                .allSatisfy(overlay ->
                        assertThat(Manifests.written(overlay).names()).hasSizeGreaterThan(30));
        assertThat(Repository.files("k8s", ".yaml")).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k8s/base/complaint-service.yaml:enableServiceLinks",
                "k8s/base/ingress.yaml:pathType",
                "k8s/base/network-policies.yaml:podSelector",
                "k8s/base/autoscaling.yaml:minReplicas",
                "k8s/overlays/single-node/kafka.yaml:backoffLimit",
                "k8s/overlays/production/kafka.yaml:networkPolicyPeers",
                "k8s/overlays/production/kafka-users.yaml:operations",
                "k8s/overlays/production/databases.yaml:postInitApplicationSQL"
            })
    void aMisspelledFieldIsNoticed(String place) {
        String[] parts = place.split(":");
        String yaml = Repository.text(parts[0]);
        assertThat(yaml).contains(parts[1]);

        assertThatThrownBy(() -> Manifests.parse(yaml.replace(parts[1], parts[1] + "s")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(parts[1] + "s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void everyPodIsRestrictedLimitedAndPinned(String overlay) {
        assertThat(Manifests.written(overlay).pods())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(PodRules::check);
    }

    @Test
    void theNamespaceEnforcesRestrictedPodsAndNobodyHasAToken() {
        Manifests manifests = Manifests.written("production");

        assertThat(manifests.get(Namespace.class, "samvad").getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(manifests.get(ServiceAccount.class, "samvad").getAutomountServiceAccountToken())
                .isFalse();
    }

    @Test
    void everyDeploymentIsProbedScaledAndGuarded() {
        Manifests manifests = Manifests.written("production");

        assertThat(manifests.all(Deployment.class)).hasSize(4).allSatisfy(deployment -> {
            String name = deployment.getMetadata().getName();
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
            assertThat(Stream.of(container.getReadinessProbe(), container.getLivenessProbe()))
                    .extracting(KubernetesTest::port)
                    .containsOnly("management");
            assertThat(manifests
                            .get(HorizontalPodAutoscaler.class, name)
                            .getSpec()
                            .getScaleTargetRef()
                            .getName())
                    .isEqualTo(name);
            assertThat(manifests
                            .get(HorizontalPodAutoscaler.class, name)
                            .getSpec()
                            .getMinReplicas())
                    .isGreaterThanOrEqualTo(2);
            assertThat(manifests.get(PodDisruptionBudget.class, name).getSpec().getSelector())
                    .isEqualTo(deployment.getSpec().getSelector());
            assertThat(deployment.getSpec().getReplicas())
                    .as("it would undo the autoscaler")
                    .isNull();
        });
    }

    @Test
    void theServicesPublishHealthOnTheManagementPortOnly() {
        Manifests manifests = Manifests.written("production");

        assertThat(Repository.SERVICES).allSatisfy(service -> {
            Container container =
                    manifests.pods().get(service).getSpec().getContainers().get(0);
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(manifests
                            .get(io.fabric8.kubernetes.api.model.Service.class, service)
                            .getSpec()
                            .getPorts())
                    .singleElement()
                    .satisfies(port -> assertThat(port.getPort()).isEqualTo(8080));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void nothingPassesTheNetworkButWhatIsNamed(String overlay) {
        Manifests manifests = Manifests.written(overlay);
        NetworkPolicy deny = manifests.get(NetworkPolicy.class, "deny-by-default");

        assertThat(deny.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(deny.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(deny.getSpec().getIngress()).isEmpty();
        assertThat(deny.getSpec().getEgress()).isEmpty();
        assertThat(manifests.all(NetworkPolicy.class))
                .flatExtracting(policy -> policy.getSpec().getIngress())
                .as("nobody lets everybody in")
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
    }

    /** docs/operations.md tells which figures are on these ports. */
    @Test
    void whoWatchesReachesTheFiguresOfServicesDatabasesAndBrokers() {
        Manifests manifests = Manifests.written("production");

        assertThat(manifests.all(NetworkPolicy.class))
                .filteredOn(policy -> policy.getMetadata().getName().startsWith("from-monitoring-"))
                .allSatisfy(policy -> assertThat(policy.getSpec().getIngress())
                        .singleElement()
                        .satisfies(rule -> assertThat(rule.getFrom())
                                .singleElement()
                                .satisfies(peer -> assertThat(
                                                peer.getNamespaceSelector().getMatchLabels())
                                        .containsEntry("samvad.org/role", "monitoring"))))
                .extracting(policy -> policy.getSpec()
                        .getIngress()
                        .get(0)
                        .getPorts()
                        .get(0)
                        .getPort()
                        .getIntVal())
                .containsExactlyInAnyOrder(9000, 9187, 9404);
        JmxPrometheusExporterMetrics metrics = (JmxPrometheusExporterMetrics)
                manifests.get(Kafka.class, "samvad").getSpec().getKafka().getMetricsConfig();
        ConfigMapKeySelector rules = metrics.getValueFrom().getConfigMapKeyRef();
        assertThat(StrictYaml.documents(manifests
                        .get(ConfigMap.class, rules.getName())
                        .getData()
                        .get(rules.getKey())))
                .singleElement()
                .satisfies(exporter -> assertThat(exporter.path("rules"))
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(rule.path("pattern").asText())
                                .as("it compiles")
                                .satisfies(pattern -> Pattern.compile(pattern))));
    }

    @Test
    void theWayToTheSmsCentreIsOpenOnItsPortForNotificationServiceAlone() {
        Manifests manifests = Manifests.written("production");
        NetworkPolicy policy = manifests.get(NetworkPolicy.class, "from-notification-service-to-sms-centre");
        String port =
                manifests.get(ConfigMap.class, "sms-registration").getData().get("SAMVAD_SMPP_PORT");

        assertThat(policy.getSpec().getPodSelector().getMatchLabels())
                .containsValue("notification-service")
                .hasSize(1);
        assertThat(policy.getSpec().getEgress().get(0).getPorts())
                .singleElement()
                .satisfies(open -> assertThat(open.getPort().getIntVal()).isEqualTo(Integer.valueOf(port)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-node", "production"})
    void secretsAreNeverWrittenDownAndReachAPodAsFilesOnly(String overlay) {
        Manifests manifests = Manifests.written(overlay);

        assertThat(manifests.names()).noneMatch(name -> name.startsWith("Secret/"));
        assertThat(manifests.pods().values())
                .flatExtracting(pod -> pod.getSpec().getContainers())
                .allSatisfy(container -> assertThat(container.getEnvFrom())
                        .allSatisfy(source -> assertThat(source.getSecretRef()).isNull()));
        assertThat(Repository.SERVICES)
                .allSatisfy(service -> assertThat(secretVolumes(manifests.pods().get(service)))
                        .contains(service.replace("-service", "-keys")));
    }

    private static List<String> secretVolumes(PodTemplateSpec pod) {
        return pod.getSpec().getVolumes().stream()
                .filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getSecret().getSecretName())
                .toList();
    }

    private static String port(Probe probe) {
        return probe.getHttpGet().getPort().getStrVal();
    }
}
