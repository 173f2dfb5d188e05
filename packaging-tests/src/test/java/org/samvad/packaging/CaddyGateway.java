package org.samvad.packaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.samvad.devstack.process.FreePorts;

/** The gateway's file as it is deployed, run by Caddy in front of stand-ins for the services. */
final class CaddyGateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final String origin;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private CaddyGateway(Process process, Path log, String origin) {
        this.process = process;
        this.log = log;
        this.origin = origin;
    }

    /**
     * As with Compose: it knows its name and believes nobody.
     *
     * @param folder for its log and its own files
     * @param services the variables that say where the services are
     */
    static CaddyGateway start(Path folder, Map<String, String> services) {
        String origin = "http://127.0.0.1:" + FreePorts.next();
        Map<String, String> environment = new HashMap<>(services);
        environment.put("SAMVAD_GATEWAY_SITE", origin);
        return start(folder, origin, environment);
    }

    /**
     * As in Kubernetes: for any host, behind an Ingress controller whose word about the caller counts.
     *
     * @param proxies address ranges, a space between
     */
    static CaddyGateway startBehindIngress(Path folder, Map<String, String> services, String proxies) {
        int port = FreePorts.next();
        Map<String, String> environment = new HashMap<>(services);
        environment.put("SAMVAD_GATEWAY_SITE", "http://:" + port);
        environment.put("SAMVAD_TRUSTED_PROXIES", proxies);
        return start(folder, "http://127.0.0.1:" + port, environment);
    }

    private static CaddyGateway start(Path folder, String origin, Map<String, String> environment) {
        String health = "127.0.0.1:" + FreePorts.next();
        environment.put("SAMVAD_GATEWAY_HEALTH", health);
        environment.put(
                "SAMVAD_GATEWAY_PAGES",
                Repository.path("dev-stack/src/main/resources/org/samvad/devstack/gateway")
                        .toString());
        environment.put("XDG_DATA_HOME", folder.toString());
        environment.put("XDG_CONFIG_HOME", folder.toString());
        Path log = folder.resolve("caddy.log");
        try {
            String file = Repository.path("deploy/gateway/Caddyfile").toString();
            ProcessBuilder builder = new ProcessBuilder("caddy", "run", "--config", file, "--adapter", "caddyfile")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            CaddyGateway gateway = new CaddyGateway(builder.start(), log, origin);
            await().atMost(PATIENCE).ignoreExceptions().until(() -> gateway.isUp(health));
            return gateway;
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "caddy is needed by this test (Debian package caddy): ./samvad test installs it", missing);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).POST(HttpRequest.BodyPublishers.ofString("a=b")));
    }

    String log() {
        return Repository.text(log);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isUp(String health) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException(log());
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + health + "/")).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
