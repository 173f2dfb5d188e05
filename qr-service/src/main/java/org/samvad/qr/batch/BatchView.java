package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;

/**
 * A batch as pages show it.
 *
 * @param subdivision null for the whole district
 */
@TemplateData
public record BatchView(
        UUID id,
        @Nullable PublicName subdivision,
        String format,
        String output,
        BatchState state,
        int total,
        int printed,
        int skipped) {

    static BatchView of(Batch batch, @Nullable PublicName subdivision) {
        return new BatchView(
                batch.id(),
                subdivision,
                batch.order().options().format().name(),
                batch.order().output().name(),
                batch.state(),
                batch.total(),
                batch.printed(),
                batch.skipped());
    }

    public boolean isUnfinished() {
        return state.isUnfinished();
    }

    public boolean isReady() {
        return state == BatchState.READY;
    }
}
