package org.samvad.system.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The requests of citizens to the public origin. They are suggestions, so that thousands of them don't hide from other
 * tests the tips that these look for in the officers' queue.
 */
final class Requests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STATION = "BHN-SUP";

    private final String origin;

    Requests(String origin) {
        this.origin = origin;
    }

    HttpRequest entry(Channel channel, String key, String text) {
        return switch (channel) {
            case API ->
                json(
                                "/api/v1/complaints",
                                Map.of(
                                        "kind", "SUGGESTION",
                                        "category", "PATROL",
                                        "text", text,
                                        "language", "hi",
                                        "stationCode", STATION))
                        .header("Idempotency-Key", key)
                        .build();
            case FORM ->
                form(
                        "/report",
                        Map.of(
                                "key",
                                key,
                                "lang",
                                "hi",
                                "code",
                                "",
                                "station",
                                STATION,
                                "kind",
                                "SUGGESTION",
                                "category-SUGGESTION",
                                "PATROL",
                                "about",
                                STATION,
                                "text",
                                text));
        };
    }

    HttpRequest number(Channel channel, Receipt receipt, String phone) {
        Map<String, String> fields = Map.of("contactTicket", receipt.contactTicket(), "phone", phone, "language", "hi");
        return switch (channel) {
            case API -> json("/api/v1/contacts", fields).build();
            case FORM -> form("/contact", fields);
        };
    }

    HttpRequest openSession(String code) {
        return json("/api/v1/tracking/sessions", Map.of("trackingCode", code)).build();
    }

    HttpRequest progress(String token) {
        return request("/api/v1/tracking")
                .header("Authorization", "Bearer " + token)
                .build();
    }

    HttpRequest page(String path) {
        return request(path).header("Accept", "text/html").build();
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder json(String path, Map<String, String> fields) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(fields)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
    }
}
