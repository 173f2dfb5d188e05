package org.samvad.notification.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.samvad.notification.publishing.NotificationEvents;

/** Counts and publishes each new state of messages. */
@ApplicationScoped
class Outcomes {

    private final NotificationEvents events;
    private final MeterRegistry meters;

    Outcomes(NotificationEvents events, MeterRegistry meters) {
        this.events = events;
        this.meters = meters;
    }

    /** From the start, so that the first refusal is a rise. */
    void expect(@Observes StartupEvent event) {
        for (NotificationState state : NotificationState.values()) {
            counter(state);
        }
    }

    private Counter counter(NotificationState state) {
        return meters.counter("samvad.sms.outcomes", "state", state.name());
    }

    void record(List<Outcome> reached) {
        reached.forEach(outcome -> counter(outcome.state()).increment());
        events.outcomes(reached.stream().flatMap(Outcomes::toTell).toList());
    }

    private static Stream<NotificationEvents.Told> toTell(Outcome outcome) {
        return outcome
                .state()
                .outcome()
                .map(told -> new NotificationEvents.Told(outcome.contactRef(), outcome.id(), outcome.purpose(), told))
                .stream();
    }
}
