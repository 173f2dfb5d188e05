package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final double ALARM = 7;
    private static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

    @Test
    void busyPosterIsMissedWithinTwoDaysAndQuietOneAfterWeeks() {
        Instant last = START.plus(Duration.ofDays(30));
        Silence busy = new Silence(150, START, last);
        assertThat(busy.missed(last.plus(Duration.ofDays(1)))).isLessThan(ALARM);
        assertThat(busy.missed(last.plus(Duration.ofDays(2)))).isGreaterThanOrEqualTo(ALARM);
        Silence quiet = new Silence(15, START, last);
        assertThat(quiet.missed(last.plus(Duration.ofDays(13)))).isLessThan(ALARM);
        assertThat(quiet.missed(last.plus(Duration.ofDays(15)))).isGreaterThanOrEqualTo(ALARM);
    }

    @Test
    void posterWithoutAHistoryIsNeverSilent() {
        Instant last = START.plus(Duration.ofDays(30));
        assertThat(new Silence(9, START, last).missed(last.plus(Duration.ofDays(300))))
                .isZero();
        assertThat(new Silence(50, START, START.plus(Duration.ofHours(5))).missed(last))
                .isZero();
    }

    /** Visitors come by chance; an alarm without a cause sends an officer for nothing. */
    @Test
    void posterThatIsScannedByChanceIsHardlyEverCalledSilent() {
        Random random = new Random(3);
        int alarms = 0;
        int gaps = 0;
        for (int poster = 0; poster < 200; poster++) {
            double aDay = 0.3 + random.nextDouble() * 8;
            double first = -Math.log(1 - random.nextDouble()) / aDay;
            double at = first;
            for (long scans = 1; at < 84; scans++) {
                double next = at - Math.log(1 - random.nextDouble()) / aDay;
                gaps++;
                if (new Silence(scans, day(first), day(at)).missed(day(next)) >= ALARM) {
                    alarms++;
                }
                at = next;
            }
        }
        assertThat(gaps).isGreaterThan(50_000);
        assertThat(alarms).isLessThan(gaps / 300);
    }

    private static Instant day(double days) {
        return START.plusSeconds((long) (days * 86_400));
    }
}
