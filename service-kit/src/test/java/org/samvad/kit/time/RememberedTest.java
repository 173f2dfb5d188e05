package org.samvad.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger readings = new AtomicInteger();
    private final Remembered<Integer> remembered = new Remembered<>(readings::incrementAndGet, now::get);

    @Test
    void isReadOnceInTwoSeconds() {
        assertThat(remembered.get()).isEqualTo(1);
        after(1_999);
        assertThat(remembered.get()).isEqualTo(1);
        after(1);
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void isReadAnewWhenForgotten() {
        remembered.get();
        remembered.forget();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void clockThatIsSetBackMakesNothingEternal() {
        remembered.get();
        after(-1);
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void failureIsNotRemembered() {
        Remembered<Integer> broken = new Remembered<>(
                () -> {
                    if (readings.incrementAndGet() == 1) {
                        throw new IllegalStateException("away");
                    }
                    return readings.get();
                },
                now::get);
        assertThatThrownBy(broken::get).hasMessage("away");
        assertThat(broken.get()).isEqualTo(2);
    }

    private void after(long milliseconds) {
        now.updateAndGet(before -> before.plusMillis(milliseconds));
    }
}
