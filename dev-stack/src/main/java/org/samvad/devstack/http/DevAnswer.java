package org.samvad.devstack.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An answer on the developer's port. */
public record DevAnswer(int status, String contentType, String body) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static DevAnswer page(String html) {
        return new DevAnswer(200, "text/html; charset=utf-8", html);
    }

    public static DevAnswer json(Object value) {
        try {
            return new DevAnswer(200, "application/json", JSON.writeValueAsString(value));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static DevAnswer done() {
        return new DevAnswer(204, "text/plain", "");
    }

    public static DevAnswer refused(int status, String reason) {
        return new DevAnswer(status, "text/plain; charset=utf-8", reason + "\n");
    }
}
