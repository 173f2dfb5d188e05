package org.samvad.events.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.SubdivisionCode;

/**
 * The present state of a subdivision.
 *
 * @param liveFrom the day (Asia/Kolkata) from which its codes take entries; null while no date is set
 */
public record SubdivisionChanged(
        SubdivisionCode subdivision,
        PublicName name,
        @Nullable LocalDate liveFrom,
        long version) implements DirectoryEvent {

    @Override
    public String key() {
        return "subdivision:" + subdivision;
    }
}
