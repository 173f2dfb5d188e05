package org.samvad.qr.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samvad.events.value.QrCodeId;

class ForgedCounterTest {

    private static final int MOST_CODES = 1000;

    private final ForgedCounter counter = new ForgedCounter(InstantSource.system());

    private static QrCodeId code(int number) {
        return new QrCodeId("%08d".formatted(number));
    }

    /** Else whoever makes up a thousand codes would hide what is done to a real one. */
    @Test
    void codeThatIsCountedGoesOnBeingCountedWhateverIsMadeUpBesides() {
        counter.count(code(0));
        for (int number = 1; number < MOST_CODES + 50; number++) {
            counter.count(code(number));
        }
        counter.count(code(0));
        Map<String, Long> counts = counter.drain();
        assertThat(counts)
                .hasSize(MOST_CODES + 1)
                .containsEntry("00000000", 2L)
                .containsEntry(ForgedCounter.NO_CODE, 50L);
        assertThat(counter.drain()).isEmpty();
    }

    @Test
    void whatCouldNotBeSavedIsCountedOn() {
        counter.count(code(1));
        Map<String, Long> unsaved = counter.drain();
        counter.count(code(1));
        counter.restore(unsaved);
        assertThat(counter.drain()).isEqualTo(Map.of("00000001", 2L));
    }
}
