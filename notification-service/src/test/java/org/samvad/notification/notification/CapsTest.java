package org.samvad.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.smsc.Behaviour;
import org.samvad.events.complaint.ComplaintAnswered;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class CapsTest extends ServiceTest {

    private static final Duration SIX_HOURS = Duration.ofHours(6);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00+05:30");

    @Inject
    NumberPauses pauses;

    private final NumberKey number = new NumberKey(UUID.randomUUID().toString().getBytes());

    @Test
    void theSecondMessageToANumberWaitsSixHours() {
        assertThat(reserve(NOON)).isEqualTo(NOON);
        assertThat(reserve(NOON.plusSeconds(60))).isEqualTo(NOON.plus(SIX_HOURS));
        assertThat(reserve(NOON.plus(Duration.ofDays(3)))).isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void aWaitThatEndsAtNightEndsInTheMorning() {
        QuietHours quiet = QuietHours.of("20:00-08:00");
        reserve(NOON.plus(Duration.ofHours(3)), quiet::endIfWithin);

        assertThat(reserve(NOON.plus(Duration.ofHours(4)), quiet::endIfWithin))
                .isEqualTo(Instant.parse("2026-11-24T08:00:00+05:30"));
    }

    @Test
    void messagesQueuedAtTheSameMomentStillKeepTheirDistance() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Instant>> together = IntStream.range(0, 8)
                    .mapToObj(index -> CompletableFuture.supplyAsync(() -> reserve(NOON), threads))
                    .toList();
            assertThat(together.stream().map(CompletableFuture::join).sorted().toList())
                    .isEqualTo(IntStream.range(0, 8)
                            .mapToObj(index -> NOON.plus(SIX_HOURS.multipliedBy(index)))
                            .toList());
        }
    }

    @Test
    void aPauseThatIsOverIsForgotten() {
        reserve(Instant.now().minus(Duration.ofDays(1)));
        pauses.forgetThoseOver(Instant.now());

        assertThat(bench.query("select 1 from number_pause where number_hash = ?", number.hash()))
                .isEmpty();
    }

    @Test
    void newsThatComesWhileNewsStillWaitsIsOneMessage() {
        UUID contactRef = UUID.randomUUID();
        bench.registerNewNumber(contactRef);
        bench.smsc().behave(Behaviour.refusing(0x08));
        bench.publish(new ComplaintAnswered(contactRef, HOUR, 2));
        await().until(() ->
                bench.query("select 1 from notification where contact_ref = ? and attempts >= 2", contactRef)
                                .size()
                        == 1);
        await().until(() -> bench.states(contactRef).equals(List.of("WAITING")));
        bench.publish(new ComplaintAnswered(contactRef, HOUR, 3));
        await().until(() -> bench.query("select complaint_version from contact where contact_ref = ?", contactRef)
                .equals(List.of("3")));

        assertThat(bench.states(contactRef)).hasSize(1);
    }

    @Test
    void aCaseGetsNoMoreMessagesThanItsCap() {
        UUID contactRef = UUID.randomUUID();
        bench.registerNewNumber(contactRef);
        bench.update("""
                insert into notification (id, contact_ref, purpose, language, event_version, state, due_at)
                select gen_random_uuid(), ?, 'NEWS', 'HI', 1000 + n, 'DELIVERED', now() from generate_series(1, 1000) n""", contactRef);
        bench.publish(new ComplaintAnswered(contactRef, HOUR, 5));
        await().until(() -> bench.query("select complaint_version from contact where contact_ref = ?", contactRef)
                .equals(List.of("5")));

        assertThat(bench.states(contactRef)).hasSize(1000);
        bench.update("delete from notification where contact_ref = ?", contactRef);
    }

    private Instant reserve(Instant wanted) {
        return reserve(wanted, UnaryOperator.identity());
    }

    private Instant reserve(Instant wanted, UnaryOperator<Instant> allowed) {
        return QuarkusTransaction.requiringNew().call(() -> pauses.reserve(number, wanted, SIX_HOURS, allowed));
    }
}
