package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Else the proxy's bare 413 would come before the page of a service that says what to do. */
    @ParameterizedTest
    @ValueSource(strings = {"complaint-service", "qr-service", "notification-service"})
    void aBodyThatAServiceTakesIsNotRefusedBeforeIt(String service) {
        String limit = ingress.getMetadata().getAnnotations().get("nginx.ingress.kubernetes.io/proxy-body-size");
        String settings = Repository.text(service + "/src/main/resources/application.properties");
        List<Long> bodies = Pattern.compile("(?m)^(?:quarkus.http.limits.max-body-size|samvad.body.larger.*)=(\\w+)$")
                .matcher(settings)
                .results()
                .map(found -> bytes(found.group(1)))
                .toList();

        assertThat(Repository.text("docs/operations.md")).contains("bodies of " + limit.replace("m", " MB"));
        assertThat(bodies).isNotEmpty().allMatch(body -> body < bytes(limit));
    }

    /** Both say K and M for 1024 and 1024 times 1024 bytes, the one in upper and the other in lower case. */
    private static long bytes(String size) {
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return switch (size.charAt(size.length() - 1)) {
            case 'K', 'k' -> number * 1024;
            case 'M', 'm' -> number * 1024 * 1024;
            default -> throw new IllegalArgumentException("a size of another unit: " + size);
        };
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
