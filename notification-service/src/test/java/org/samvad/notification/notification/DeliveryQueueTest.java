package org.samvad.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class DeliveryQueueTest extends ServiceTest {

    /** The messages of this test are due before it, but not for the running dispatcher. */
    private static final Instant IN_A_YEAR = Instant.now().plusSeconds(31_000_000);

    private static final int WORKERS = 8;

    @Inject
    QueueTable table;

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void workersThatClaimAtTheSameTimeNeitherWaitForEachOtherNorShareAMessage() {
        bench.registerNewNumber(contactRef);
        bench.update("""
                insert into notification (id, contact_ref, purpose, language, event_version, state, due_at)
                select gen_random_uuid(), ?, 'NEWS', 'HI', n, 'WAITING', now() + interval '100 days'
                from generate_series(1, 400) n""", contactRef);
        CyclicBarrier allHaveClaimed = new CyclicBarrier(WORKERS);
        List<UUID> claimed;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> CompletableFuture.supplyAsync(() -> claimFifty(allHaveClaimed), threads))
                    .toList()
                    .stream()
                    .flatMap(worker -> worker.join().stream())
                    .toList();
        }

        assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
        bench.update("delete from notification where contact_ref = ?", contactRef);
    }

    /** Holds its transaction open until the others have claimed, too. */
    private List<UUID> claimFifty(CyclicBarrier allHaveClaimed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> ids = table.claim(50, IN_A_YEAR, IN_A_YEAR.plusSeconds(60)).stream()
                    .map(ClaimedNotification::id)
                    .toList();
            allHaveClaimed.await(10, TimeUnit.SECONDS);
            return ids;
        });
    }
}
