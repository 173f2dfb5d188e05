package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samvad.system.Api.Answer;

/**
 * A crowd that comes in the moment complaint-service says it is ready: nothing is compiled yet, no connection is open, and
 * the pool has fewer than there are people. Who can't be served in time is told so, and loses nothing.
 */
@ExtendWith(RunningSamvad.class)
class ColdStartTest {

    private static final int CROWD = 120;

    @Test
    void everybodyIsServedOrAskedToComeAgain() throws Exception {
        RunningSamvad.stack().restartPart("complaint");
        Api api = new Api(RunningSamvad.started());
        List<Callable<Void>> people = new ArrayList<>();
        for (int person = 0; person < CROWD; person++) {
            boolean byForm = person % 2 == 1;
            people.add(() -> byForm ? writesByForm(api) : sendsByProgram(api));
        }
        try (ExecutorService crowd = Executors.newFixedThreadPool(CROWD)) {
            for (Future<Void> person : crowd.invokeAll(people)) {
                person.get();
            }
        }
    }

    private static Void sendsByProgram(Api api) {
        Map<String, Object> entry = Map.of(
                "kind",
                "SUGGESTION",
                "category",
                "PATROL",
                "text",
                "रात में गश्त बढ़े",
                "language",
                "hi",
                "stationCode",
                "BHN-SUP");
        String key = UUID.randomUUID().toString();
        Answer answer = api.post("/api/v1/complaints", entry, "Idempotency-Key", key);
        if (answer.status() != 201) {
            assertAskedToComeAgain(answer);
            again(() -> api.post("/api/v1/complaints", entry, "Idempotency-Key", key));
        }
        return null;
    }

    private static Void writesByForm(Api api) {
        // Letters alone: groups of digits may look like a number, about which the form asks once.
        String text = "रात में गश्त बढ़े " + Unique.word();
        Map<String, String> form = Map.of(
                "key", UUID.randomUUID().toString(),
                "lang", "hi",
                "station", "BHN-SUP",
                "kind", "SUGGESTION",
                "category-SUGGESTION", "PATROL",
                "about", "BHN-SUP",
                "text", text);
        Answer answer = api.postForm("/report", form);
        if (answer.status() != 201) {
            assertAskedToComeAgain(answer);
            assertThat(answer.body()).as("the page keeps what was typed").contains(text);
            again(() -> api.postForm("/report", form));
        }
        return null;
    }

    private static void assertAskedToComeAgain(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).matches("[0-9]+");
    }

    private static void again(Callable<Answer> sending) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(sending.call().status()).isEqualTo(201));
    }
}
