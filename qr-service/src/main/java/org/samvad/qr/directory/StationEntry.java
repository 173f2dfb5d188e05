package org.samvad.qr.directory;

import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;

/** A station, outpost or unit as the directory shows it. */
public record StationEntry(
        String code, SubdivisionEntry subdivision, PublicName name, StationType type, Activity activity) {}
