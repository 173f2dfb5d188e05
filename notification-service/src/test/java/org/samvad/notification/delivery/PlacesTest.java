package org.samvad.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final int WINDOW = 10;

    private final Places places = new Places(WINDOW);

    @Test
    void twoWindowsUntilAnAnswerComes() throws Exception {
        assertThat(places.take()).isEqualTo(2 * WINDOW);
        CompletableFuture<Integer> next = takeElsewhere();
        answered(WINDOW / 2 - 1);
        assertThat(next).isNotDone();
        answered(1);
        assertThat(next.get()).isEqualTo(WINDOW / 2);
    }

    @Test
    void tenWindowsUntilAnAnswerIsCommitted() throws Exception {
        for (int taken = 0; taken < Places.MOST_WINDOWS_IN_DOUBT; taken += 2) {
            assertThat(places.take()).isEqualTo(2 * WINDOW);
            answered(2 * WINDOW);
        }
        CompletableFuture<Integer> next = takeElsewhere();
        settled(WINDOW / 2 - 1);
        assertThat(next).isNotDone();
        settled(1);
        assertThat(next.get()).isEqualTo(WINDOW / 2);
    }

    @Test
    void whatFoundNoMessageIsFreeAgain() throws Exception {
        places.giveBack(places.take());
        assertThat(places.take()).isEqualTo(2 * WINDOW);
    }

    @Test
    void theSmallestWindowIsOne() throws Exception {
        assertThat(new Places(1).take()).isEqualTo(2);
    }

    /** Waits until the other thread either has its places or hangs for want of them. */
    private CompletableFuture<Integer> takeElsewhere() {
        CompletableFuture<Integer> taken = new CompletableFuture<>();
        Thread taker = Thread.ofPlatform().daemon().start(() -> {
            try {
                taken.complete(places.take());
            } catch (InterruptedException stopped) {
                taken.completeExceptionally(stopped);
            }
        });
        await().until(() -> taker.getState() == Thread.State.WAITING || !taker.isAlive());
        return taken;
    }

    private void answered(int messages) {
        IntStream.range(0, messages).forEach(message -> places.answered());
    }

    private void settled(int messages) {
        IntStream.range(0, messages).forEach(message -> places.settled());
    }
}
