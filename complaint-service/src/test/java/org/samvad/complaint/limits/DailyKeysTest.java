package org.samvad.complaint.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DailyKeysTest {

    /** A minute before midnight in India. */
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T18:29:00Z"));

    private final DailyKeys keys = new DailyKeys(now::get);

    @Test
    void anAddressHasOneNameADayAndAnotherOnTheNext() {
        String name = keys.nameOf("203.0.113.7");
        assertThat(keys.nameOf("203.0.113.7")).isEqualTo(name);
        assertThat(keys.nameOf("203.0.113.8")).isNotEqualTo(name);
        now.set(now.get().plusSeconds(120));
        assertThat(keys.nameOf("203.0.113.7")).isNotEqualTo(name);
    }

    @Test
    void aNameSaysNothingOfTheAddressAndOtherCopiesGiveAnother() {
        assertThat(keys.nameOf("203.0.113.7")).doesNotContain("203", "113");
        assertThat(new DailyKeys(now::get).nameOf("203.0.113.7")).isNotEqualTo(keys.nameOf("203.0.113.7"));
    }

    @Test
    void theAddressesOfOneSubscriberAreOne() {
        assertThat(keys.nameOf("2001:db8:1:2::1")).isEqualTo(keys.nameOf("2001:db8:1:2:aaaa::9"));
        assertThat(keys.nameOf("2001:db8:1:2::1")).isNotEqualTo(keys.nameOf("2001:db8:1:3::1"));
    }
}
