package org.samvad.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.samvad.devstack.Started;

/** A program that talks to the public origin. Follows no redirect. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Started stack;
    private final String origin;

    Api(Started stack) {
        this(stack, stack.publicUrl());
    }

    private Api(Started stack, String origin) {
        this.stack = stack;
        this.origin = origin;
    }

    /** Past the gateway, to one copy of a service. */
    static Api ofCopy(Started stack, String name) {
        return new Api(stack, "http://127.0.0.1:" + stack.processes().get(name).httpPort());
    }

    record Answer(int status, String body, HttpResponse<String> raw) {

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

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A file as it was sent, whatever it holds. */
    byte[] file(String path, String... headers) {
        HttpRequest request = request(path, headers).GET().build();
        HttpResponse<byte[]> answer = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": status " + answer.statusCode());
        }
        return answer.body();
    }

    Answer post(String path, Map<String, ?> body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    Answer put(String path, Map<String, ?> body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    Answer delete(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("DELETE", HttpRequest.BodyPublishers.ofString(write(body))));
    }

    Answer postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, "Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An upload without a ticket, which is refused in any case. */
    Answer postFile() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n" + "0".repeat(1000)
                + "\r\n--x--\r\n";
        return send(request("/api/v1/complaints/attachments")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The header that says who is asking. */
    String[] as(String username) {
        Started.Login login = stack.logins().stream()
                .filter(known -> known.username().equals(username))
                .findFirst()
                .orElseThrow();
        Answer answer = post("/api/v1/auth/tokens", Map.of("username", login.username(), "password", login.password()));
        return new String[] {"Authorization", "Bearer " + answer.text("accessToken")};
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
