package org.samvad.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Kubernetes resources in their types.
 *
 * @param resources each under its kind and name, such as {@code Deployment/gateway}
 */
record Manifests(Map<String, Object> resources) {

    static final List<String> OVERLAYS = List.of("single-node", "production");

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("apps/v1/StatefulSet", StatefulSet.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
            Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
            Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
            Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class),
            Map.entry("postgresql.cnpg.io/v1/Cluster", CloudNativePg.Cluster.class),
            Map.entry("postgresql.cnpg.io/v1/ScheduledBackup", CloudNativePg.ScheduledBackup.class),
            Map.entry("barmancloud.cnpg.io/v1/ObjectStore", CloudNativePg.ObjectStore.class));

    /** Reads strictly; a kind without a type here, and a resource that comes twice, are errors. */
    static Manifests parse(String yaml) {
        return of(StrictYaml.documents(yaml));
    }

    static Manifests of(List<JsonNode> documents) {
        Map<String, Object> resources = new LinkedHashMap<>();
        for (JsonNode document : documents) {
            String kind = document.path("kind").asText();
            String type = document.path("apiVersion").asText() + "/" + kind;
            if (!TYPES.containsKey(type)) {
                throw new IllegalArgumentException("no type is known for " + type);
            }
            String name = kind + "/" + document.at("/metadata/name").asText();
            if (resources.put(name, StrictYaml.read(document, TYPES.get(type))) != null) {
                throw new IllegalArgumentException(name + " comes twice");
            }
        }
        return new Manifests(resources);
    }

    /** The resources as they stand in the files of an overlay and its bases, before patches and generated ones. */
    static Manifests written(String overlay) {
        return parse(Kustomization.resourceFiles(folder(overlay)).stream()
                .map(Repository::text)
                .reduce("", (left, right) -> left + "---\n" + right));
    }

    static Path folder(String overlay) {
        return Repository.path("k8s/overlays/" + overlay);
    }

    <T> T get(Class<T> type, String name) {
        return type.cast(resources.get(type.getSimpleName() + "/" + name));
    }

    <T> List<T> all(Class<T> type) {
        return resources.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What runs: the templates of all pods under the names of their owners. */
    Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = new LinkedHashMap<>();
        all(Deployment.class)
                .forEach(owner ->
                        pods.put(owner.getMetadata().getName(), owner.getSpec().getTemplate()));
        all(StatefulSet.class)
                .forEach(owner ->
                        pods.put(owner.getMetadata().getName(), owner.getSpec().getTemplate()));
        all(Job.class)
                .forEach(owner ->
                        pods.put(owner.getMetadata().getName(), owner.getSpec().getTemplate()));
        return pods;
    }

    Stream<String> names() {
        return resources.keySet().stream();
    }
}
