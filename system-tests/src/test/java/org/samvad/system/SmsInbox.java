package org.samvad.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the simulated SMS centre has taken for one phone. */
final class SmsInbox {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    SmsInbox(String address) {
        this.address = URI.create(address);
    }

    record Sms(String to, String text, String templateId, String receipt) {}

    /** Newest first. */
    List<Sms> of(String number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        JsonNode messages = new JsonMapper().readTree(body);
        return StreamSupport.stream(messages.spliterator(), false)
                .map(sms -> new Sms(
                        sms.path("to").asText(),
                        sms.path("text").asText(),
                        sms.path("templateId").asText(),
                        sms.path("receipt").asText()))
                .filter(sms -> sms.to().endsWith(number))
                .toList();
    }
}
