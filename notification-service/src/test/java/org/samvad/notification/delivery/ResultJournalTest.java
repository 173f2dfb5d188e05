package org.samvad.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samvad.notification.ServiceTest;
import org.samvad.notification.gateway.DeliveryReceipt;
import org.samvad.notification.gateway.DeliveryReceipt.Fate;

/** Receipts that come together. The first is held up by a lock, and the others gather behind it. */
@QuarkusTest
class ResultJournalTest extends ServiceTest {

    @Inject
    ResultJournal journal;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final UUID contactRef = UUID.randomUUID();
    private final String prefix = UUID.randomUUID() + "-";

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void whatGathersWhileAGroupIsWrittenIsOneTransaction() {
        queue(6);
        allBehindTheFirst(IntStream.rangeClosed(1, 6).mapToObj(this::receipt).toList())
                .forEach(CompletableFuture::join);
        assertThat(bench.states(contactRef)).hasSize(6).containsOnly("DELIVERED");
        assertThat(transactionsOf(2, 6)).hasSize(1).isNotEqualTo(transactionsOf(1, 1));
        // Each has an event of its own, counted without a gap.
        List<String> versions = bench.published(contactRef, 7).stream()
                .filter(event -> event.type().endsWith("SmsOutcomeRecorded"))
                .map(event -> event.body().replaceAll(".*\"version\":(\\d+).*", "$1"))
                .toList();
        assertThat(versions).containsExactly("2", "3", "4", "5", "6", "7");
    }

    @Test
    void whatCanNotBeWrittenFailsAloneAndTheOthersOfItsGroupAreWritten() {
        queue(4);
        // PostgreSQL takes no null character.
        DeliveryReceipt bad = new DeliveryReceipt("test", prefix + "\0", Fate.DELIVERED);
        List<CompletableFuture<Void>> written =
                allBehindTheFirst(List.of(receipt(1), receipt(2), bad, receipt(3), receipt(4)));
        assertThatThrownBy(written.get(2)::join).isNotNull();
        Stream.of(0, 1, 3, 4).map(written::get).forEach(CompletableFuture::join);
        assertThat(bench.states(contactRef)).hasSize(4).containsOnly("DELIVERED");
    }

    private List<CompletableFuture<Void>> allBehindTheFirst(List<DeliveryReceipt> receipts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String lock = "select pg_advisory_xact_lock(hashtextextended(?, 0))::text";
            bench.query(lock, "test|" + receipts.getFirst().messageId());
            Stream<CompletableFuture<Void>> first = Stream.of(take(receipts.getFirst()));
            String waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
            await().until(() -> bench.query(waiting).size() == 1);
            List<CompletableFuture<Void>> all = Stream.concat(
                            first, receipts.stream().skip(1).map(this::take))
                    .toList();
            await().until(() -> journal.waiting() == receipts.size() - 1);
            return all;
        });
    }

    private CompletableFuture<Void> take(DeliveryReceipt receipt) {
        return CompletableFuture.runAsync(() -> journal.received(receipt), threads);
    }

    private DeliveryReceipt receipt(int number) {
        return new DeliveryReceipt("test", prefix + number, Fate.DELIVERED);
    }

    private List<String> transactionsOf(int first, int last) {
        return bench.query(
                "select distinct xmin::text from notification where contact_ref = ? and event_version between ? and ?",
                contactRef,
                (long) first,
                (long) last);
    }

    private void queue(int messages) {
        bench.registerNewNumber(contactRef);
        bench.update("""
                insert into notification (id, contact_ref, purpose, language, event_version, state, due_at, gateway,
                    gateway_message_id)
                select gen_random_uuid(), ?, 'NEWS', 'HI', n, 'SUBMITTED', now(), 'test', ? || n
                from generate_series(1, ?) n""", contactRef, prefix, messages);
    }
}
