package org.samvad.devstack.test;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.devstack.smsc.Counts;
import org.samvad.devstack.smsc.ReceivedSms;

/**
 * The SMS centre as tests see it, over its HTTP port: a {@code @QuarkusTest} lives in another class loader than the
 * centre, so that no object could be shared.
 */
public final class Smsc {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String inboxUrl;

    private Smsc(String inboxUrl) {
        this.inboxUrl = inboxUrl;
    }

    /** @param inboxUrl the value of {@code samvad.test.smsc-inbox-url} */
    public static Smsc at(String inboxUrl) {
        return new Smsc(inboxUrl);
    }

    /** Newest first. */
    public List<ReceivedSms> received() {
        return List.of(read(get(""), ReceivedSms[].class));
    }

    public Counts counts() {
        return read(get("/counts"), Counts.class);
    }

    public void behave(Behaviour behaviour) {
        try {
            String body = JSON.writeValueAsString(behaviour);
            send(request("/behaviour").POST(HttpRequest.BodyPublishers.ofString(body)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets messages and counts, and answers normally again. */
    public void reset() {
        behave(Behaviour.normal());
        send(request("").DELETE());
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(inboxUrl + path)).header("Accept", "application/json");
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
