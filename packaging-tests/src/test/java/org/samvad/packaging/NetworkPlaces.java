package org.samvad.packaging;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who talks to whom in a cluster: the pods of an overlay, those that operators make for it, and those of others. */
final class NetworkPlaces {

    /** Any address that is no pod: the API server, the SMS centre, an object store. */
    static final String OUTSIDE = "outside";

    private static final Map<String, String> OWN_NAMESPACE = Map.of("kubernetes.io/metadata.name", "samvad");

    private final Map<String, Place> places = new HashMap<>();

    NetworkPlaces(Manifests manifests) {
        manifests.pods().forEach(this::own);
        for (CloudNativePg.Cluster cluster : manifests.all(CloudNativePg.Cluster.class)) {
            String name = cluster.metadata().getName();
            own(name, Map.of("cnpg.io/cluster", name));
        }
        for (KafkaNodePool pool : manifests.all(KafkaNodePool.class)) {
            Map<String, String> labels = new HashMap<>(pool.getMetadata().getLabels());
            // Strimzi's operator for topics and users is of the cluster, too, and of no pool.
            own("entity-operator", Map.copyOf(labels));
            labels.put("strimzi.io/pool-name", pool.getMetadata().getName());
            own("brokers", labels);
        }
        foreign("names", Map.of("kubernetes.io/metadata.name", "kube-system"), Map.of("k8s-app", "kube-dns"));
        foreign("ingress", Map.of("samvad.org/role", "ingress"), Map.of());
        foreign("monitoring", Map.of("samvad.org/role", "monitoring"), Map.of());
        foreign("database-operator", Map.of("kubernetes.io/metadata.name", "cnpg-system"), Map.of());
        foreign(OUTSIDE, Map.of(), Map.of());
    }

    /**
     * A pod, or {@link #OUTSIDE}.
     *
     * @param namespace the labels of its namespace
     * @param labels its own
     */
    record Place(String name, Map<String, String> namespace, Map<String, String> labels) {

        /** Whether policies of this project decide about it. */
        boolean isOwn() {
            return namespace.equals(OWN_NAMESPACE);
        }

        boolean isOutside() {
            return name.equals(OUTSIDE);
        }
    }

    /** @param names with spaces between */
    List<Place> named(String names) {
        return List.of(names.split(" ")).stream().map(this::get).toList();
    }

    private Place get(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("there is no " + name + " in " + places.keySet());
        }
        return place;
    }

    private void own(String name, PodTemplateSpec pod) {
        own(name, pod.getMetadata().getLabels());
    }

    private void own(String name, Map<String, String> labels) {
        places.put(name, new Place(name, OWN_NAMESPACE, labels));
    }

    private void foreign(String name, Map<String, String> namespace, Map<String, String> labels) {
        places.put(name, new Place(name, namespace, labels));
    }
}
