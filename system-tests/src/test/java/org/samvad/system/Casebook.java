package org.samvad.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What an officer does with a case, by way of the API. */
final class Casebook {

    private final Api api;
    private final String[] officer;

    /** Of the subdivision's office. */
    Casebook(Api api) {
        this(api, "csp.bhilainagar");
    }

    Casebook(Api api, String officer) {
        this.api = api;
        this.officer = api.as(officer);
    }

    /** Does something to the case in which these words stand. */
    void act(String words, String action, Map<String, String> fields) {
        JsonNode file = find(words);
        Map<String, Object> body = new HashMap<>(fields);
        body.put("version", file.path("version").asLong());
        Api.Answer answer = api.post("/api/v1/cases/" + file.path("reference").asText() + "/" + action, body, officer);
        if (answer.status() != 200) {
            throw new AssertionError(action + " was answered with " + answer.status());
        }
    }

    /** The number of the case in which these words stand. */
    String reference(String words) {
        return find(words).path("reference").asText();
    }

    private JsonNode find(String words) {
        String cursor = "";
        do {
            JsonNode list = api.get("/api/v1/cases?limit=100" + cursor, officer).json();
            for (JsonNode row : list.path("items")) {
                String reference = row.path("reference").asText();
                JsonNode file = api.get("/api/v1/cases/" + reference, officer).json();
                if (file.path("text").asText().contains(words)) {
                    return file;
                }
            }
            cursor = list.hasNonNull("next") ? "&cursor=" + list.path("next").asText() : "";
        } while (!cursor.isEmpty());
        throw new AssertionError("no case of this officer says so");
    }
}
