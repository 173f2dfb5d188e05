package org.samvad.qr.directory;

import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;

/**
 * A station, outpost or unit as the directory shows it.
 *
 * @param cctnsCode under which CCTNS knows it; null if it has none
 */
public record StationEntry(
        String code,
        SubdivisionEntry subdivision,
        PublicName name,
        StationType type,
        Activity activity,
        @Nullable String cctnsCode,
        @Nullable Position position) {}
