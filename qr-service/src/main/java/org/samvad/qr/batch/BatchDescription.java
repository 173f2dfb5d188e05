package org.samvad.qr.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the API shows it.
 *
 * @param subdivision left out for the whole district
 * @param skipped codes left out, because their key was withdrawn
 * @param problem the slug of what went wrong
 * @param download where the file is, once it is ready
 * @param notLive subdivisions whose posters say "coming soon" to whoever scans them today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchDescription(
        UUID batchId,
        BatchState state,
        @Nullable String subdivision,
        String format,
        String output,
        int total,
        int printed,
        int skipped,
        @Nullable String problem,
        @Nullable String download,
        List<String> notLive,
        Instant keptUntil) {

    static final String PATH = "/api/v1/poster-batches";

    static BatchDescription of(Batch batch, List<String> notLive) {
        BatchOrder order = batch.order();
        return new BatchDescription(
                batch.id(),
                batch.state(),
                order.subdivision(),
                order.options().format().name(),
                order.output().name(),
                batch.total(),
                batch.printed(),
                batch.skipped(),
                batch.problem(),
                batch.state() == BatchState.READY ? PATH + "/" + batch.id() + "/download" : null,
                notLive,
                batch.goneAt());
    }
}
