package org.samvad.notification.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.samvad.events.notification.SmsPurpose;

/** The rules of when a message may leave. Depends on nothing but its arguments. */
record SendingTimes(Duration delayMin, Duration delayMax, NewsSlots slots, QuietHours quietHours) {

    SendingTimes {
        if (delayMin.isNegative() || delayMax.compareTo(delayMin) < 0) {
            throw new IllegalArgumentException(
                    "samvad.privacy.acknowledgement-delay-max must not be less than -min, and neither negative");
        }
    }

    static SendingTimes of(PrivacySettings settings) {
        return new SendingTimes(
                settings.acknowledgementDelayMin(),
                settings.acknowledgementDelayMax(),
                settings.newsSlots(),
                settings.quietHours());
    }

    /** When a message that is owed since {@code now} may leave. */
    Instant due(SmsPurpose purpose, Instant now, RandomGenerator random) {
        Instant wanted =
                switch (purpose) {
                    case ACKNOWLEDGEMENT -> now.plus(delay(random));
                    case NEWS, FEEDBACK_REQUEST -> slots.next(now);
                };
        return quietHours.endIfWithin(wanted);
    }

    private Duration delay(RandomGenerator random) {
        long spread = delayMax.minus(delayMin).toMillis();
        return delayMin.plusMillis(random.nextLong(spread + 1));
    }
}
