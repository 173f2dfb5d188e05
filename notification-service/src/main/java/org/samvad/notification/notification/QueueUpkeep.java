package org.samvad.notification.notification;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;

/** Measures the queue and forgets what is over. */
@ApplicationScoped
class QueueUpkeep {

    private final QueueTable table;
    private final NumberPauses pauses;
    private final InstantSource time;
    private final MeterRegistry meters;

    QueueUpkeep(QueueTable table, NumberPauses pauses, InstantSource time, MeterRegistry meters) {
        this.table = table;
        this.pauses = pauses;
        this.time = time;
        this.meters = meters;
    }

    void measure(@Observes StartupEvent event) {
        meters.gauge("samvad.sms.oldest.due.seconds", table, queue -> queue.oldestDueSeconds(time.instant()));
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetPauses() {
        pauses.forgetThoseOver(time.instant());
    }
}
