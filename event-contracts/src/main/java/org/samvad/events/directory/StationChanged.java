package org.samvad.events.directory;

import org.samvad.events.value.PublicName;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** The present state of a station, outpost or unit. */
public record StationChanged(
        StationCode station,
        SubdivisionCode subdivision,
        PublicName name,
        StationType type,
        Activity activity,
        long version)
        implements DirectoryEvent {

    @Override
    public String key() {
        return "station:" + station;
    }
}
