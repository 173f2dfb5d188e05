package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samvad.packaging.NetworkPlaces.Place;

/** A way is open when the policies of both its ends let it pass. */
class NetworkPoliciesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-node | complaint-service qr-service notification-service | names             | TCP 53
            single-node | complaint-service qr-service notification-service | names             | UDP 53
            single-node | gateway kafka kafka-topics                        | names             | TCP 53
            single-node | gateway kafka kafka-topics                        | names             | UDP 53
            single-node | ingress                                           | gateway           | TCP 8080
            single-node | ingress gateway | complaint-service qr-service notification-service   | TCP 8080
            single-node | monitoring      | complaint-service qr-service notification-service   | TCP 9000
            single-node | complaint-service qr-service notification-service | postgres          | TCP 5432
            single-node | complaint-service qr-service notification-service | kafka             | TCP 9092
            single-node | kafka kafka-topics                                | kafka             | TCP 9092
            single-node | notification-service                              | outside           | TCP 3550
            production  | complaint-service qr-service notification-service | names             | TCP 53
            production  | complaint-service qr-service notification-service | names             | UDP 53
            production  | gateway brokers entity-operator                   | names             | UDP 53
            production  | complaint-database qr-database notification-database | names          | UDP 53
            production  | ingress                                           | gateway           | TCP 8080
            production  | ingress gateway | complaint-service qr-service notification-service   | TCP 8080
            production  | complaint-service qr-service notification-service | brokers           | TCP 9093
            production  | brokers entity-operator                           | brokers           | TCP 9091
            production  | complaint-service complaint-database database-operator | complaint-database | TCP 5432
            production  | qr-service qr-database database-operator          | qr-database       | TCP 5432
            production  | notification-service notification-database database-operator | notification-database | TCP 5432
            production  | complaint-database database-operator              | complaint-database    | TCP 8000
            production  | qr-database database-operator                     | qr-database           | TCP 8000
            production  | notification-database database-operator           | notification-database | TCP 8000
            production  | complaint-database qr-database notification-database brokers entity-operator | outside | TCP 443
            production  | complaint-database qr-database notification-database brokers entity-operator | outside | TCP 6443
            production  | monitoring      | complaint-service qr-service notification-service    | TCP 9000
            production  | monitoring      | complaint-database qr-database notification-database | TCP 9187
            production  | monitoring                                        | brokers           | TCP 9404
            production  | notification-service                              | outside           | TCP 3550
            """)
    void whatHasToPassPasses(String overlay, String from, String to, String port) {
        NetworkRules rules = new NetworkRules(Manifests.written(overlay));
        NetworkPlaces places = new NetworkPlaces(Manifests.written(overlay));
        for (Place one : places.named(from)) {
            assertThat(places.named(to))
                    .as("%s from %s", port, one.name())
                    .allMatch(other -> rules.letOut(one, other, port), "is let out")
                    .allMatch(other -> rules.letIn(one, other, port), "is let in");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-node | complaint-service qr-service gateway kafka postgres | outside | TCP 443
            single-node | complaint-service qr-service gateway kafka postgres | outside | TCP 3550
            single-node | notification-service                                | outside | TCP 443
            single-node | ingress gateway                | postgres                     | TCP 5432
            single-node | ingress gateway                | kafka                        | TCP 9092
            single-node | complaint-service qr-service   | notification-service         | TCP 8080
            production  | complaint-service qr-service notification-service gateway | outside | TCP 443
            production  | complaint-service qr-service gateway | outside                | TCP 3550
            production  | complaint-service qr-service   | notification-service         | TCP 8080
            production  | complaint-service gateway      | qr-database                  | TCP 5432
            production  | qr-service ingress             | notification-database        | TCP 5432
            production  | notification-service qr-database | complaint-database         | TCP 5432
            production  | gateway ingress                | brokers                      | TCP 9093
            production  | complaint-service              | brokers                      | TCP 9091
            production  | monitoring                     | complaint-database           | TCP 5432
            """)
    void whatNobodyNeedsIsClosed(String overlay, String from, String to, String port) {
        NetworkRules rules = new NetworkRules(Manifests.written(overlay));
        NetworkPlaces places = new NetworkPlaces(Manifests.written(overlay));
        for (Place one : places.named(from)) {
            assertThat(places.named(to))
                    .as("%s from %s", port, one.name())
                    .noneMatch(other -> rules.letOut(one, other, port) && rules.letIn(one, other, port));
        }
    }

    /** Whose addresses only the installation knows: it can narrow these, and no other rule needs it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-node | ''
            production  | from-brokers-to-each-other-and-api-server from-databases-to-api-server-and-backups
            """)
    void onlyTheseLeaveToAnyAddress(String overlay, String toAnywhere) {
        assertThat(policies(
                        overlay,
                        policy -> policy.getSpec().getEgress().stream()
                                .anyMatch(rule -> rule.getTo().isEmpty())))
                .containsExactlyInAnyOrder(toAnywhere.isEmpty() ? new String[0] : toAnywhere.split(" "));
        assertThat(policies(
                        overlay,
                        policy -> policy.getSpec().getEgress().stream()
                                .flatMap(rule -> rule.getTo().stream())
                                .anyMatch(peer -> peer.getIpBlock() != null)))
                .containsExactly("from-notification-service-to-sms-centre");
    }

    private static List<String> policies(String overlay, Predicate<NetworkPolicy> kind) {
        return Manifests.written(overlay).all(NetworkPolicy.class).stream()
                .filter(kind)
                .map(policy -> policy.getMetadata().getName())
                .toList();
    }
}
