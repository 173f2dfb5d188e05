package org.samvad.qr.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it stands.
 *
 * @param skipped codes whose key was withdrawn: no scan of them would pass
 * @param problem the slug of what went wrong, only of a failed one
 * @param sha256 of the finished file, only of a ready one
 */
public record Batch(
        UUID id,
        BatchOrder order,
        BatchState state,
        int total,
        int printed,
        int skipped,
        @Nullable String problem,
        @Nullable String sha256,
        Instant orderedAt) {

    static final Duration KEPT = Duration.ofDays(1);

    Instant goneAt() {
        return orderedAt.plus(KEPT);
    }

    String fileName() {
        String what = order.subdivision() == null ? "district" : order.subdivision();
        return "samvad-posters-" + what + "-" + order.options().format() + "."
                + order.output().ending();
    }
}
