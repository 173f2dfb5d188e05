package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.gateway.PathTable;

/** The Ingress sends every path where the one path table says, or to the gateway, which does the same. */
class IngressTest {

    private static final PathTable TABLE = PathTable.load();

    private final Manifests manifests = Manifests.written("production");
    private final Ingress ingress = manifests.get(Ingress.class, "samvad");

    @Test
    void everyPathOfTheTableIsThereAndNoOther() {
        Map<String, String> expected = new LinkedHashMap<>();
        TABLE.services()
                .forEach(service ->
                        service.prefixes().forEach(prefix -> expected.put(prefix, service.name() + "-service")));
        throughTheGateway().forEach(prefix -> expected.put(prefix, "gateway"));
        expected.put("/", TABLE.everythingElse() + "-service");

        Map<String, String> actual = new LinkedHashMap<>();
        paths().forEach(path ->
                actual.put(path.getPath(), path.getBackend().getService().getName()));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void aPathMatchesWholeSegmentsAndGoesToThePortOfThePages() {
        assertThat(paths()).allSatisfy(path -> {
            assertThat(path.getPathType()).isEqualTo("Prefix");
            assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
        });
    }

    @Test
    void theHostIsThatOfThePublicUrlAndHasACertificate() {
        String host = URI.create(
                        manifests.get(ConfigMap.class, "site").getData().get("SAMVAD_PUBLIC_URL"))
                .getHost();

        assertThat(ingress.getSpec().getRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getHost()).isEqualTo(host));
        assertThat(ingress.getSpec().getTls()).singleElement().satisfies(tls -> {
            assertThat(tls.getHosts()).containsExactly(host);
            assertThat(tls.getSecretName()).isEqualTo("samvad-tls");
        });
    }

    /** Cookies taken off, stand-in pages and refusals are more than an Ingress can say. */
    private static Set<String> throughTheGateway() {
        Set<String> prefixes = new TreeSet<>(TABLE.withoutCookies());
        prefixes.addAll(TABLE.scans());
        prefixes.addAll(TABLE.never());
        return prefixes;
    }

    private Iterable<HTTPIngressPath> paths() {
        return ingress.getSpec().getRules().get(0).getHttp().getPaths();
    }
}
