package org.samvad.complaint.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CaseStateTest {

    @Test
    void nothingHappensToAClosedCase() {
        for (CaseAct act : CaseAct.values()) {
            assertThat(CaseState.CLOSED.allows(act)).as(act.name()).isFalse();
        }
    }

    @Test
    void everyOpenStateLetsBothSidesWriteAndHasAWayOn() {
        for (CaseState state : CaseState.values()) {
            if (state != CaseState.CLOSED) {
                assertThat(state.allows(CaseAct.WRITE)).as(state.name()).isTrue();
                assertThat(java.util.Arrays.stream(CaseAct.values())
                                .filter(act -> act != CaseAct.WRITE)
                                .anyMatch(state::allows))
                        .as(state.name())
                        .isTrue();
            }
        }
    }

    @Test
    void theFirstReviewIsDueAtTheNextDailyReviewInIndia() {
        LocalTime ten = LocalTime.of(10, 0);
        assertThat(CaseClocks.nextReview(Instant.parse("2026-11-23T04:29:00Z"), ten))
                .isEqualTo(Instant.parse("2026-11-23T04:30:00Z"));
        assertThat(CaseClocks.nextReview(Instant.parse("2026-11-23T04:30:00Z"), ten))
                .isEqualTo(Instant.parse("2026-11-24T04:30:00Z"));
    }
}
