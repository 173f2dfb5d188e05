package org.samvad.qr.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;

/** The whole directory: what {@code GET /api/v1/stations} answers. */
record StationDirectory(District district, List<StationEntry> stations) {

    record District(String code, PublicName name, @Nullable String cctnsCode) {}
}
