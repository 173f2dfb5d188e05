package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.Api.Answer;

/** Two copies of each service, started at once on empty databases, side by side: two relays, two inboxes, two workers. */
class CopiesTest {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static RunningStack stack;
    private static Api api;
    private static SmsInbox inbox;

    @BeforeAll
    static void start(@TempDir Path folder) {
        stack = RunningStack.start(folder.resolve("data"), "--copies", "2");
        api = new Api(stack.started());
        inbox = new SmsInbox(stack.started().smsInboxUrl());
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void aKeySentToBothCopiesAtOnceGivesOneComplaintAndOneReceipt() throws Exception {
        List<Api> copies = List.of(copy("complaint"), copy("complaint-2"));
        for (int round = 0; round < 10; round++) {
            String key = UUID.randomUUID().toString();
            long before = complaints();
            List<String> codes = atOnce(copies.stream()
                    .<Callable<String>>map(copy -> () -> file(copy, "round", key))
                    .toList());
            assertThat(codes.getFirst()).hasSize(16).isEqualTo(codes.getLast());
            assertThat(complaints()).isEqualTo(before + 1);
        }
    }

    @Test
    void aLoginAndATrackingSessionOfOneCopyHoldAtTheOther() throws Exception {
        String code = file(copy("complaint"), "either", UUID.randomUUID().toString());
        Answer session = copy("complaint").post("/api/v1/tracking/sessions", Map.of("trackingCode", code));
        String[] bearer = {"Authorization", "Bearer " + session.text("accessToken")};
        assertThat(copy("complaint-2").get("/api/v1/tracking", bearer).status()).isEqualTo(200);
        String[] officer = copy("complaint").as("csp.bhilainagar");
        assertThat(copy("complaint-2").get("/api/v1/cases", officer).status()).isEqualTo(200);
    }

    /** A name without an account, too: a lock that came later there would tell who has one. */
    @ParameterizedTest
    @ValueSource(strings = {"sho.supela", "nobody.at.all"})
    void wrongPasswordsCountAtBothCopiesTogether(String username) {
        Map<String, String> wrong = Map.of("username", username, "password", "not this one");
        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(attempt -> copy(attempt % 2 == 0 ? "complaint" : "complaint-2")
                        .post("/api/v1/auth/tokens", wrong)
                        .status())
                .toList();
        assertThat(answers).containsExactly(401, 401, 401, 401, 401, 429);
    }

    /**
     * Every case goes through its whole life by both copies in turn, half of them after a copy of two services was killed. What
     * a kill does to work in hand is judged by the ledger, see the package {@code faults}.
     */
    @Test
    void eachPersonGetsEachMessageOnceAlsoAfterACopyHasDied() throws Exception {
        List<Callable<String>> people = new ArrayList<>();
        for (int person = 0; person < CLIENTS; person++) {
            String number = "91000000%02d".formatted(person);
            people.add(() -> wholeLife(number));
        }
        List<String> numbers = atOnce(people);
        // What became of a message that the centre has may not be written down yet.
        awaitNothingInHand();
        stack.killPart("complaint");
        stack.killPart("notification");
        List<Callable<String>> more = new ArrayList<>();
        for (int person = 0; person < CLIENTS; person++) {
            String number = "92000000%02d".formatted(person);
            more.add(() -> wholeLife(number));
        }
        numbers = new ArrayList<>(numbers);
        numbers.addAll(atOnce(more));
        stack.startPart("complaint");
        stack.startPart("notification");
        // A copy that starts reads again what the killed one had not marked as read: a double would be queued by now,
        // and sent.
        awaitNothingInHand();
        for (String number : numbers) {
            assertThat(messages(number)).containsExactly("ACKNOWLEDGEMENT", "NEWS", "FEEDBACK_REQUEST");
        }
    }

    /** For a while, because a message that is queued twice may be queued the second time a little later. */
    private static void awaitNothingInHand() {
        Stores stores = new Stores(stack.started());
        await().atMost(PATIENCE)
                .during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(stores.number(
                                "notification",
                                "select count(*) from notification where state in ('WAITING', 'SUBMITTING')"))
                        .isZero());
    }

    /** @return the number, when the last message of this person has arrived */
    private static String wholeLife(String number) throws Exception {
        String mark = "mark-" + Unique.word();
        Answer filed = api.post(
                "/api/v1/complaints",
                tip(mark),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        Answer saved = api.post(
                "/api/v1/contacts",
                Map.of("contactTicket", filed.text("contactTicket"), "phone", number, "language", "hi"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
        awaitMessages(number, 1);
        String[] officer = api.as("csp.bhilainagar");
        String reference = referenceOf(mark, officer);
        act(reference, "reply", officer);
        awaitMessages(number, 2);
        act(reference, "resolve", officer);
        awaitMessages(number, 3);
        return number;
    }

    private static void act(String reference, String action, String[] officer) {
        long version = api.get("/api/v1/cases/" + reference, officer)
                .json()
                .path("version")
                .asLong();
        Answer done = api.post(
                "/api/v1/cases/" + reference + "/" + action, Map.of("version", version, "text", "देखा गया।"), officer);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private static String referenceOf(String mark, String[] officer) {
        JsonNode cases = api.get("/api/v1/cases?state=RECEIVED&kind=TIP&limit=100", officer)
                .json()
                .path("items");
        for (JsonNode row : cases) {
            String reference = row.path("reference").asText();
            if (api.get("/api/v1/cases/" + reference, officer).text("text").equals(mark)) {
                return reference;
            }
        }
        throw new AssertionError("not in the queue of " + cases.size());
    }

    private static void awaitMessages(String number, int count) {
        await().atMost(PATIENCE).until(() -> messages(number).size() >= count);
    }

    /** What each message was for, oldest first. */
    private static List<String> messages(String number) throws Exception {
        return inbox.of(number).reversed().stream()
                .map(sms -> sms.text().contains("मिल गया")
                        ? "ACKNOWLEDGEMENT"
                        : sms.text().contains("राय") ? "FEEDBACK_REQUEST" : "NEWS")
                .toList();
    }

    private static String file(Api copy, String text, String key) {
        Answer answer = copy.post("/api/v1/complaints", tip(text), "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("trackingCode");
    }

    private static Map<String, Object> tip(String text) {
        return Map.of("kind", "TIP", "category", "SAND", "text", text, "language", "hi", "stationCode", "BHN-SUP");
    }

    private static Api copy(String name) {
        return Api.ofCopy(stack.started(), name);
    }

    private static long complaints() throws Exception {
        return new Stores(stack.started()).number("complaint", "select count(*) from complaint");
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
