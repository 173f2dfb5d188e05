package org.samvad.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void theWaitsGrowAndEndAfterTheNinthAttempt() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(RetrySchedule::waitAfter)
                        .map(Optional::orElseThrow))
                .isSorted()
                .first()
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(RetrySchedule.waitAfter(9)).isEmpty();
    }
}
