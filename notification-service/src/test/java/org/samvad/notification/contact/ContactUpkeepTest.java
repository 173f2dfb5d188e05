package org.samvad.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samvad.notification.Bench.HOUR;
import static org.samvad.notification.Bench.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samvad.events.complaint.ComplaintClosed;
import org.samvad.events.complaint.ComplaintFiled;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.notification.Bench;
import org.samvad.notification.ServiceTest;

@QuarkusTest
class ContactUpkeepTest extends ServiceTest {

    @Inject
    ContactUpkeep upkeep;

    private final UUID contactRef = UUID.randomUUID();

    @Test
    void aNumberWithoutAnEventIsErasedAfterSevenDays() {
        bench.registerNewNumber(contactRef);
        registeredDaysAgo("6 days 22 hours");
        upkeep.run();
        assertThat(hasNumber()).isTrue();

        registeredDaysAgo("7 days 2 hours");
        upkeep.run();

        assertThat(hasNumber()).isFalse();
        assertThat(bench.published(contactRef, 2))
                .extracting(Bench.Published::body)
                .last()
                .satisfies(body -> assertThat(body).contains("EXPIRED"));
    }

    @Test
    void aNumberOfAnOpenCaseStaysHoweverOldItIs() {
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        registeredDaysAgo("300 days");
        bench.update("update contact set changed_hour = now() - interval '300 days' where contact_ref = ?", contactRef);
        upkeep.run();

        assertThat(hasNumber()).isTrue();
    }

    @Test
    void anEndedReferenceIsForgottenWithItsMessagesOnceItsTicketsHaveExpired() {
        bench.registerNewNumber(contactRef);
        bench.publish(new ComplaintFiled(contactRef, EventLanguage.HI, HOUR, 1));
        await().until(() -> bench.states(contactRef).equals(List.of("DELIVERED")));
        bench.publish(new ComplaintClosed(contactRef, HOUR, 2));
        await().until(() -> !hasNumber());
        bench.update("update contact set changed_hour = now() - interval '30 days' where contact_ref = ?", contactRef);
        upkeep.run();
        assertThat(isKnown()).isTrue();

        bench.update("update contact set changed_hour = now() - interval '32 days' where contact_ref = ?", contactRef);
        upkeep.run();

        assertThat(isKnown()).isFalse();
        assertThat(bench.states(contactRef)).isEmpty();
    }

    @Test
    void aNumberThatOutlivesItsCaseByConfigurationIsErasedInTime() {
        bench.registerNewNumber(contactRef);
        bench.update("""
                update contact set complaint_version = 3, ended_at = now() - interval '2 days',
                    erase_at = now() - interval '1 minute' where contact_ref = ?""", contactRef);
        upkeep.run();

        assertThat(hasNumber()).isFalse();
    }

    @Test
    void expiredTicketsAreForgotten() {
        bench.registerNewNumber(contactRef);
        bench.update(
                "update used_ticket set expires_at = now() - interval '1 minute' where contact_ref = ?", contactRef);
        upkeep.run();

        assertThat(bench.query("select 1 from used_ticket where contact_ref = ?", contactRef))
                .isEmpty();
    }

    private void registeredDaysAgo(String interval) {
        bench.update(
                "update contact set registered_hour = now() - cast(? as interval) where contact_ref = ?",
                interval,
                contactRef);
    }

    private boolean hasNumber() {
        return !bench.query("select 1 from contact where contact_ref = ? and phone_sealed is not null", contactRef)
                .isEmpty();
    }

    private boolean isKnown() {
        return !bench.query("select 1 from contact where contact_ref = ?", contactRef)
                .isEmpty();
    }
}
