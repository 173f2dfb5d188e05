package org.samvad.qr.code;

import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;

/**
 * Where a poster hangs.
 *
 * @param code of a usual place, null for a place with its own label
 * @param name as printed
 */
public record PlacementName(@Nullable String code, PublicName name) {}
