package org.samvad.packaging;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.strimzi.api.kafka.model.kafka.Kafka;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samvad.packaging.NetworkPlaces.Place;

/** What the policies of an overlay let pass, as a cluster reads them. */
final class NetworkRules {

    private final List<NetworkPolicy> policies;
    private final List<Kafka> brokers;

    NetworkRules(Manifests manifests) {
        policies = manifests.all(NetworkPolicy.class);
        brokers = manifests.all(Kafka.class);
    }

    /** @param port such as {@code TCP 8080} */
    boolean letOut(Place from, Place to, String port) {
        return !from.isOwn()
                || about(from, "Egress")
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .anyMatch(rule -> isAmong(rule.getTo(), to) && isOpen(rule.getPorts(), port));
    }

    boolean letIn(Place from, Place to, String port) {
        return !to.isOwn()
                || strimziLetsIn(from, to, port)
                || about(to, "Ingress")
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .anyMatch(rule -> isAmong(rule.getFrom(), from) && isOpen(rule.getPorts(), port));
    }

    private Stream<NetworkPolicy> about(Place pod, String direction) {
        return policies.stream()
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy -> selects(policy.getSpec().getPodSelector(), pod.labels()));
    }

    /** Its own policy lets the peers of a listener in, and all pods of the cluster; ours need not. */
    private boolean strimziLetsIn(Place from, Place to, String port) {
        return brokers.stream()
                .filter(kafka -> isOf(kafka, to))
                .anyMatch(kafka -> isOf(kafka, from)
                        || kafka.getSpec().getKafka().getListeners().stream()
                                .filter(listener -> port.equals("TCP " + listener.getPort()))
                                .anyMatch(listener -> isAmong(listener.getNetworkPolicyPeers(), from)));
    }

    private static boolean isOf(Kafka kafka, Place pod) {
        return kafka.getMetadata().getName().equals(pod.labels().get("strimzi.io/cluster"));
    }

    private static boolean isAmong(List<NetworkPolicyPeer> peers, Place place) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> is(peer, place));
    }

    private static boolean is(NetworkPolicyPeer peer, Place place) {
        if (peer.getIpBlock() != null || place.isOutside()) {
            return peer.getIpBlock() != null && place.isOutside();
        }
        boolean here = peer.getNamespaceSelector() == null
                ? place.isOwn()
                : selects(peer.getNamespaceSelector(), place.namespace());
        return here && (peer.getPodSelector() == null || selects(peer.getPodSelector(), place.labels()));
    }

    private static boolean isOpen(List<NetworkPolicyPort> ports, String port) {
        return ports.isEmpty()
                || ports.stream()
                        .anyMatch(open -> port.equals(
                                open.getProtocol() + " " + open.getPort().getIntVal()));
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(LabelSelectorRequirement expression, Map<String, String> labels) {
        return switch (expression.getOperator()) {
            case "In" -> expression.getValues().contains(labels.get(expression.getKey()));
            case "Exists" -> labels.containsKey(expression.getKey());
            default -> throw new IllegalArgumentException("no use of this so far: " + expression.getOperator());
        };
    }
}
