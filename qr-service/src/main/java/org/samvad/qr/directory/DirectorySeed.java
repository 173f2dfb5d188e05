package org.samvad.qr.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.time.Hour;

/** Fills an empty directory on the first start, if the configuration says with what. */
@ApplicationScoped
class DirectorySeed {

    private static final Logger LOG = Logger.getLogger(DirectorySeed.class);
    private static final String BY = "first start";

    private final DirectorySettings settings;
    private final DirectoryEditor editor;
    private final DirectoryLock lock;
    private final Subdivisions subdivisions;
    private final InstantSource time;

    DirectorySeed(
            DirectorySettings settings,
            DirectoryEditor editor,
            DirectoryLock lock,
            Subdivisions subdivisions,
            InstantSource time) {
        this.settings = settings;
        this.editor = editor;
        this.lock = lock;
        this.subdivisions = subdivisions;
        this.time = time;
    }

    /** All or nothing, and once, however many copies of the service start together. */
    @Transactional
    void load(@Observes StartupEvent start) {
        if (settings.seed().isEmpty()) {
            return;
        }
        SeedFile file = SeedFile.bundled(settings.seed().get());
        lock.acquire();
        if (subdivisions.count() > 0) {
            return;
        }
        for (DirectoryRow row : file.rows()) {
            NameFields name = row.subdivision().name();
            editor.put(
                    row.code(), new SubdivisionDetails(name, liveFrom(row.code().value()), null), BY);
            if (row.station() != null && row.details() != null) {
                editor.put(row.station(), row.details(), BY);
            }
        }
        LOG.infof(
                "the directory was empty and now has the %d bundled stations",
                file.rows().size());
    }

    private @Nullable LocalDate liveFrom(String subdivision) {
        boolean live = settings.seedLive().filter(subdivision::equals).isPresent();
        return live ? LocalDate.ofInstant(time.instant(), Hour.INDIA) : null;
    }
}
