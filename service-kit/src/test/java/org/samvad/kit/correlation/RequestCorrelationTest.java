package org.samvad.kit.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.kit.outbox.Outbox;
import org.samvad.kit.sample.NoteShared;
import org.samvad.kit.testing.Http;
import org.samvad.kit.testing.LogCapture;
import org.samvad.kit.testing.Topic;
import org.samvad.kit.testing.Topics;
import org.samvad.kit.testing.Waiting;

/** An id begins with a request, goes with its events, and comes back where they are consumed. */
@QuarkusTest
class RequestCorrelationTest {

    @Inject
    Topics topics;

    @Inject
    Outbox outbox;

    @Test
    void eachRequestOfAConnectionHasAnIdOfItsOwnInTheLog() {
        Set<String> ids = new HashSet<>();
        for (int time = 0; time < 5; time++) {
            ids.add(idOfFailure());
        }
        assertThat(ids)
                .hasSize(5)
                .allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
    }

    @Test
    void nobodyOutsideCanSetIt() {
        String chosen = "0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10";
        assertThat(idOfFailure(
                        "X-Correlation-Id", chosen,
                        "X-Request-Id", chosen,
                        "correlationId", chosen,
                        "ce-correlationid", chosen,
                        "traceparent", "00-0b5e7a3c9d424f6a8c1e2f7d6b9a4e10-00f067aa0ba902b7-01"))
                .isNotEqualTo(chosen);
    }

    @Test
    void anAnswerDoesNotTellIt() {
        try (LogCapture log = new LogCapture("%X{correlationId} %s")) {
            var answer = Http.send(Http.to("/sample/notes/fail/runtime"));
            String id = idIn(log);
            assertThat(answer.headers().map().toString() + answer.body()).doesNotContain(id);
        }
    }

    @Test
    void aRequestsEventCarriesItsId() {
        Topic topic = topics.make("aRequestsEventCarriesItsId", 1);
        try (LogCapture log = new LogCapture("%X{correlationId} %s")) {
            Http.send(Http.to("/sample/events/" + topic.name()).POST(BodyPublishers.noBody()));
            assertThat(headersOf(topic, 2)).containsOnly(idIn(log));
        }
    }

    @Test
    void whatAnEventCausesCarriesTheEventsId() {
        Topic topic = topics.make("whatAnEventCausesCarriesTheEventsId", 1);
        UUID id = UUID.randomUUID();
        Correlation.call(Optional.of(id), () -> {
            commit(topic, 1);
            return id;
        });
        commit(topic, 2);
        commit(topic, 3);
        List<String> ids = headersOf(topic, 3);
        assertThat(ids).hasSize(3).doesNotHaveDuplicates().startsWith(id.toString());
    }

    @Test
    void anIdEndsWithItsWork() {
        UUID id = UUID.randomUUID();
        assertThat(Correlation.<UUID>call(Optional.of(id), Correlation::currentOrNew))
                .isEqualTo(id);
        assertThat(Correlation.currentOrNew()).isNotEqualTo(id).isNotEqualTo(Correlation.currentOrNew());
    }

    private void commit(Topic topic, long version) {
        UUID note = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(topic.name(), note.toString(), new NoteShared(note, version)));
    }

    private static List<String> headersOf(Topic topic, int events) {
        return topic.read(events).stream()
                .map(event -> new String(
                        event.headers().lastHeader("ce_correlationid").value()))
                .toList();
    }

    private static String idOfFailure(String... headers) {
        try (LogCapture log = new LogCapture("%X{correlationId} %s")) {
            var request = Http.to("/sample/notes/fail/runtime");
            Http.send(headers.length == 0 ? request : request.headers(headers));
            return idIn(log);
        }
    }

    private static String idIn(LogCapture log) {
        return Waiting.soon()
                .until(
                        () -> log.lines().stream()
                                .filter(line -> line.contains("IllegalStateException"))
                                .map(line -> line.split(" ", 2)[0])
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
