package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void roundsAreTakenTogetherByWorkAndTime() {
        Rate both = new Rate(100, 1).plus(new Rate(100, 4));
        assertThat(both.perSecond()).isCloseTo(40, within(1e-9));
    }

    @Test
    void ratioIsOfRatesAndNotOfCounts() {
        assertThat(new Rate(60, 2).over(new Rate(50, 1))).isCloseTo(0.6, within(1e-9));
        assertThat(new Rate(60, 2).over(Rate.NONE)).isZero();
    }
}
