package org.samvad.kit.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Says as a metric whether the database answers. Readiness does not ask for it (docs/adr/0019): a copy without its
 * database is the one that gives a citizen's words back.
 */
@ApplicationScoped
class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    private static final int PATIENCE_SECONDS = 1;

    private final DataSource database;
    private final MeterRegistry meters;

    DatabaseWatch(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("samvad.database.reachable", this, DatabaseWatch::reachable)
                .register(meters);
    }

    /** 1 if a connection of the pool answers within its acquisition timeout and a second, else 0. */
    private double reachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? 1 : 0;
        } catch (SQLException away) {
            LOG.debug("the database does not answer");
            return 0;
        }
    }
}
