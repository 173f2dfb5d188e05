package org.samvad.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.test.RunningStack;
import org.samvad.system.Unique;

/** The disk of the databases is full for a while: intake says "later" and keeps the text, and nothing acknowledged is lost. */
class FullDiskTest {

    private static final int RATE = 10;
    /** Room for the cluster, three databases and their log, and for what the drill writes once there is room again. */
    private static final String SIZE = "320m";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration FULL = Duration.ofSeconds(5);
    private static final int ENOUGH = 3 * RATE;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void intakeWaitsForRoomAndLosesNothing(@TempDir Path folder) throws Exception {
        Path postgres = dataFolder(folder).resolve("postgres");
        try (SmallDisk disk = smallDisk(postgres);
                RunningStack stack = RunningStack.start(dataFolder(folder))) {
            Requests requests = new Requests(stack.started().publicUrl());
            Inspection inspection = Inspection.begin(stack.started());
            List<Account> accounts;
            try (Crowd crowd = new Crowd(stack.started().publicUrl())) {
                crowd.during("a full disk");
                crowd.come(RATE);
                await().atMost(PATIENCE).until(() -> crowd.receipts().size() > ENOUGH);

                disk.fill();
                await().atMost(PATIENCE)
                        .until(() -> lastReceipt(crowd).isBefore(Instant.now().minus(QUIET)));
                assertThat(disk.isFull()).isTrue();
                assertLaterByApi(requests);
                Account visitor = visitorOfTheForm(requests, () -> {
                    TimeUnit.MILLISECONDS.sleep(FULL.toMillis());
                    disk.free();
                    // Where the log could not grow the server has ended, as it would to be started by whoever runs it.
                    stack.startPart("postgres");
                });

                int before = crowd.receipts().size();
                await().atMost(PATIENCE).until(() -> crowd.receipts().size() > before + ENOUGH);
                accounts = new ArrayList<>(crowd.leave());
                accounts.add(visitor);
            }
            Verdict verdict = Verdict.of(accounts, inspection.inspect(accounts));
            assertThat(verdict.findings()).isEmpty();
            assertThat(accounts).anyMatch(account -> account.refusals() > 0);
            System.out.println("A full disk: kept in " + accounts.size() + " entries, told \"later\" "
                    + accounts.stream().mapToInt(Account::refusals).sum() + " times, lost answers "
                    + accounts.stream().mapToInt(Account::lostAnswers).sum());
        }
    }

    private interface Mending {
        void mend() throws Exception;
    }

    private void assertLaterByApi(Requests requests) throws Exception {
        HttpResponse<String> answer =
                send(requests.entry(Channel.API, UUID.randomUUID().toString(), "पुल पर रोशनी हो"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** The page has everything still in it, and the button on it is enough once there is room. */
    private Account visitorOfTheForm(Requests requests, Mending mending) throws Exception {
        String key = UUID.randomUUID().toString();
        String text = "तालाब पर गश्त हो " + Unique.word();
        HttpResponse<String> page = send(requests.entry(Channel.FORM, key, text));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains(text, key);

        mending.mend();
        Resending resending = new Resending(client, PATIENCE);
        Receipt receipt = Receipt.ofPage(resending
                .send("entry", requests.entry(Channel.FORM, key, text))
                .orElseThrow()
                .body());
        String phone = "9000000778";
        int taken = resending
                .send("number", requests.number(Channel.FORM, receipt, phone))
                .orElseThrow()
                .statusCode();
        return new Account(
                -1,
                "a full disk",
                Channel.FORM,
                text,
                phone,
                Optional.of(receipt),
                taken == 200,
                resending.losses(),
                resending.refusals(),
                List.of());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Instant lastReceipt(Crowd crowd) {
        return crowd.receipts().getLast();
    }

    private static SmallDisk smallDisk(Path folder) throws IOException {
        try {
            return SmallDisk.over(folder, SIZE);
        } catch (IOException refused) {
            System.err.println(
                    "NOT TRIED: a full disk, because this machine lets no test mount one: " + refused.getMessage());
            return abort("a full disk was not tried: " + refused.getMessage());
        }
    }

    /** With the file by which the stack knows a folder for its own, although there is something in it. */
    private static Path dataFolder(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        Path lock = data.resolve("samvad.lock");
        if (Files.notExists(lock)) {
            Files.createFile(lock);
        }
        return data;
    }
}
