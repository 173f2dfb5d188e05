package org.samvad.qr.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Says as a metric how many posters somebody should go to, so that a covered or silent one does not wait for a look at the
 * console. Which ones they are only the console tells.
 */
@ApplicationScoped
class PosterAlarm {

    private static final Logger LOG = Logger.getLogger(PosterAlarm.class);

    private final PosterHealth health;
    private final MeterRegistry meters;
    private final Map<Sign, Double> counts = new ConcurrentHashMap<>();

    PosterAlarm(PosterHealth health, MeterRegistry meters) {
        this.health = health;
        this.meters = meters;
    }

    /** A poster counts for each sign that it shows. */
    private enum Sign {
        COVERED(poster -> poster.condition() == PosterCondition.COVERED),
        MISSING(poster -> poster.condition() == PosterCondition.MISSING),
        FORGED(poster -> poster.forged() > 0),
        SILENT(PosterState::silent),
        WITHDRAWN(PosterState::withdrawn),
        OVERDUE(PosterState::overdue);

        private final Predicate<PosterState> isShown;

        Sign(Predicate<PosterState> isShown) {
            this.isShown = isShown;
        }
    }

    /** As not-a-number until they are counted. */
    void start(@Observes StartupEvent event) {
        for (Sign sign : Sign.values()) {
            counts.put(sign, Double.NaN);
            Gauge.builder("samvad.posters", counts, all -> all.get(sign))
                    .tag("sign", sign.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    /** What is counted changes by the day, so that minutes are soon enough. */
    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try {
            List<PosterState> posters = health.posters(null);
            counts.replaceAll((sign, before) ->
                    (double) posters.stream().filter(sign.isShown).count());
        } catch (SQLException away) {
            counts.replaceAll((sign, before) -> Double.NaN);
            LOG.debug("the posters can't be counted: the database does not answer");
        }
    }
}
