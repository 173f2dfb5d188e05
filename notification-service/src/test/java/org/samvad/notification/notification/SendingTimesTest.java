package org.samvad.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.events.notification.SmsPurpose;

class SendingTimesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00+05:30");
    private static final Instant EVENING = Instant.parse("2026-11-23T19:55:00+05:30");

    private final SendingTimes production = SendingTimes.of(defaults(PrivacySettings.class));

    @Test
    void anAcknowledgementLeavesTenMinutesToTwoHoursAfterFiling() {
        Random random = new Random(1);
        List<Duration> waits = Stream.generate(
                        () -> Duration.between(NOON, production.due(SmsPurpose.ACKNOWLEDGEMENT, NOON, random)))
                .limit(2_000)
                .toList();

        assertThat(waits)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(120)));
        // The waits fill the whole span, so that a wait gives nothing away.
        assertThat(waits).anyMatch(wait -> wait.toMinutes() < 12).anyMatch(wait -> wait.toMinutes() >= 118);
    }

    @ParameterizedTest
    @EnumSource(
            value = SmsPurpose.class,
            names = {"NEWS", "FEEDBACK_REQUEST"})
    void newsLeavesInTheNextSlot(SmsPurpose purpose) {
        assertThat(production.due(purpose, NOON, new Random(1))).isEqualTo(Instant.parse("2026-11-23T13:00:00+05:30"));
    }

    @ParameterizedTest
    @EnumSource(SmsPurpose.class)
    void nothingIsDueAtNightWhateverTheHour(SmsPurpose purpose) {
        Random random = new Random(2);
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            Instant due = production.due(purpose, NOON.plus(Duration.ofMinutes(minute)), random);
            assertThat(due.atZone(ZoneId.of("Asia/Kolkata")).getHour()).isBetween(8, 19);
        }
    }

    @Test
    void anAcknowledgementOfTheLateEveningWaitsForTheMorning() {
        assertThat(production.due(SmsPurpose.ACKNOWLEDGEMENT, EVENING, new Random(3)))
                .isEqualTo(Instant.parse("2026-11-24T08:00:00+05:30"));
    }

    @Test
    void everythingIsDueAtOnceWithTheRulesSwitchedOff() {
        SendingTimes off = new SendingTimes(Duration.ZERO, Duration.ZERO, NewsSlots.of("any"), QuietHours.of("none"));
        for (SmsPurpose purpose : SmsPurpose.values()) {
            assertThat(off.due(purpose, EVENING, new Random(4))).isEqualTo(EVENING);
        }
    }

    @Test
    void aDelayThatEndsBeforeItBeginsIsRefused() {
        Duration ten = Duration.ofMinutes(10);
        assertThatThrownBy(() -> new SendingTimes(ten, Duration.ZERO, NewsSlots.of("any"), QuietHours.of("none")))
                .hasMessageContaining("acknowledgement-delay-max");
    }

    @Test
    void capsAreOnInProduction() {
        CapSettings caps = defaults(CapSettings.class);

        assertThat(caps.perNumberInterval()).isEqualTo(Duration.ofHours(6));
        assertThat(caps.perCase()).isEqualTo(10);
    }

    /** The settings as they are where nobody has set anything. */
    private static <T> T defaults(Class<T> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(settings)
                .build()
                .getConfigMapping(settings);
    }
}
