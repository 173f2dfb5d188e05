package org.samvad.notification.notification;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.notification.publishing.NotificationEvents;

/** Counts and publishes each new state of a message. */
@ApplicationScoped
class Outcomes {

    private final NotificationEvents events;
    private final MeterRegistry meters;

    Outcomes(NotificationEvents events, MeterRegistry meters) {
        this.events = events;
        this.meters = meters;
    }

    void record(Notification notification) {
        meters.counter("samvad.sms.outcomes", "state", notification.state.name())
                .increment();
        notification
                .state
                .outcome()
                .ifPresent(outcome ->
                        events.outcome(notification.contactRef, notification.id, notification.purpose, outcome));
    }
}
