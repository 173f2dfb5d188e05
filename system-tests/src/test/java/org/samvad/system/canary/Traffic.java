package org.samvad.system.canary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends requests with the canaries of a phone and keeps what an answer shows to others than the person itself. */
final class Traffic {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_MILLISECONDS = 3_000;

    private final HttpClient fromInside = client().build();
    private final HttpClient fromOutside;
    private final List<String> kept = new ArrayList<>();
    private final Map<String, Store> staff = new HashMap<>();
    private final Map<Store, List<String>> keptOfStaff = new EnumMap<>(Store.class);
    private final Map<Store, List<String>> pagesOfStaff = new EnumMap<>(Store.class);
    private final String gateway;
    private final Canary agent;
    private final InetAddress address;
    private final Canary claimed;

    /**
     * @param gateway the origin that people come to, from an address of their own; what goes to others comes from where the
     *     gateway is, and is believed
     * @param address a loopback address
     * @param claimed another address, in the headers by which proxies tell it
     */
    Traffic(String gateway, Canary agent, Canary address, Canary claimed) {
        this.gateway = gateway;
        this.agent = agent;
        this.address = parsed(address);
        this.claimed = claimed;
        this.fromOutside = client().localAddress(this.address).build();
    }

    /** @param cookie that was set, as a browser sends it back; empty if none was */
    record Answer(int status, String body, String cookie) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException broken) {
                throw new AssertionError("not JSON: status " + status, broken);
            }
        }

        String text(String field) {
            return json().path(field).asText();
        }
    }

    Answer get(String url, String... headers) {
        return send(request(url, headers).GET());
    }

    Answer post(String url, Map<String, ?> body, String... headers) {
        try {
            return postRaw(url, "application/json", JSON.writeValueAsBytes(body), headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    Answer postRaw(String url, String type, byte[] body, String... headers) {
        return send(request(url, headers).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Bytes that no client library would send. */
    void raw(URI origin, String bytes) {
        try (Socket socket = new Socket()) {
            if (isOutside(origin)) {
                socket.bind(new InetSocketAddress(address, 0));
            }
            socket.connect(new InetSocketAddress("127.0.0.1", origin.getPort()));
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            kept.add(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException hungUp) {
            kept.add(String.valueOf(hungUp.getMessage()));
        }
    }

    /** Headers of all answers and bodies of errors in JSON; a page keeps what was typed, on purpose. */
    byte[] kept() {
        return String.join("\n", kept).getBytes(StandardCharsets.UTF_8);
    }

    void keep(String text) {
        kept.add(text);
    }

    /** From now on what is answered to this token is kept whole. */
    void knowStaff(String token, Store store) {
        staff.put("Bearer " + token, store);
    }

    /** From now on every page that is shown to this cookie is kept whole. */
    void knowConsole(String cookie, Store store) {
        staff.put(cookie, store);
    }

    /** Bodies of what staff's programs got to read. */
    byte[] kept(Store store) {
        return String.join("\n", keptOfStaff.getOrDefault(store, List.of())).getBytes(StandardCharsets.UTF_8);
    }

    /** The console's pages as staff got to see them. */
    byte[] pages(Store store) {
        return String.join("\n", pagesOfStaff.getOrDefault(store, List.of())).getBytes(StandardCharsets.UTF_8);
    }

    void keep(Store store, String text) {
        keptOfStaff.computeIfAbsent(store, any -> new ArrayList<>()).add(text);
    }

    /** Where an officer wanted to go comes back after signing in; a console's path holds no secret. */
    private static String withoutNext(String location) {
        return location.replaceAll("/console/login\\?next=%2Fconsole[^&\\]]*", "/console/login");
    }

    private HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .header("User-Agent", agent.value())
                .header("X-Forwarded-For", claimed.value())
                .header("Forwarded", "for=\"[" + claimed.value() + "]\"")
                .header("X-Real-IP", claimed.value());
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static InetAddress parsed(Canary address) {
        try {
            return InetAddress.getByName(address.value());
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5));
    }

    private boolean isOutside(URI url) {
        return url.getPort() == URI.create(gateway).getPort();
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(set -> set.replaceAll(";.*", ""))
                .orElse("");
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpClient client = isOutside(request.uri()) ? fromOutside : fromInside;
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            // A session's cookie is the person's own.
            answer.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("set-cookie")) {
                    kept.add(answer.statusCode() + " " + name + ": " + withoutNext(values.toString()));
                }
            });
            String type = answer.headers().firstValue("Content-Type").orElse("");
            // A page that answers a form gives back what was typed into it; every other one is no place for it.
            if (answer.statusCode() >= 400
                    && !(type.startsWith("text/html") && request.method().equals("POST"))) {
                kept.add(answer.body());
            }
            // With a token a page is a citizen's and gives back what is typed; staff have a cookie for pages.
            boolean page = type.startsWith("text/html");
            Map<Store, List<String>> read = page ? pagesOfStaff : keptOfStaff;
            request.headers()
                    .firstValue(page ? "Cookie" : "Authorization")
                    .map(staff::get)
                    .ifPresent(store -> read.computeIfAbsent(store, any -> new ArrayList<>())
                            .add(answer.body()));
            return new Answer(answer.statusCode(), answer.body(), cookie(answer));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
