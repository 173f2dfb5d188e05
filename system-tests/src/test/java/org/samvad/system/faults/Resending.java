package org.samvad.system.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sends a request as a client on a bad network does: the same again after a lost answer, and after 503 not before the
 * time that {@code Retry-After} names.
 */
final class Resending {

    private static final Duration AFTER_LOSS = Duration.ofSeconds(1);
    private static final int UNAVAILABLE = 503;

    private final HttpClient client;
    private final Instant giveUpAt;
    private final List<String> losses = new ArrayList<>();
    private int refusals;

    Resending(HttpClient client, Duration patience) {
        this.client = client;
        this.giveUpAt = Instant.now().plus(patience);
    }

    /** What each lost answer was to, and what it was lost by. */
    List<String> losses() {
        return List.copyOf(losses);
    }

    int refusals() {
        return refusals;
    }

    /**
     * @param what the request is, for the report
     * @return empty if patience ended before an answer came that is not 503
     */
    Optional<HttpResponse<String>> send(String what, HttpRequest request) throws InterruptedException {
        while (Instant.now().isBefore(giveUpAt)) {
            Duration wait;
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != UNAVAILABLE) {
                    return Optional.of(answer);
                }
                refusals++;
                wait = retryAfter(answer);
            } catch (IOException lost) {
                losses.add(what + " by " + lost.getClass().getSimpleName());
                wait = AFTER_LOSS;
            }
            TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        }
        return Optional.empty();
    }

    private static Duration retryAfter(HttpResponse<String> answer) {
        String seconds = answer.headers()
                .firstValue("Retry-After")
                .orElseThrow(() -> new IllegalStateException("503 without Retry-After"));
        return Duration.ofSeconds(Long.parseLong(seconds));
    }
}
