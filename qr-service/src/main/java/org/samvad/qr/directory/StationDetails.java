package org.samvad.qr.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;

/**
 * What a station is to be from now on.
 *
 * @param subdivision need not be the first part of the station's code: a station that moves keeps its printed code
 */
record StationDetails(
        @NotNull String subdivision,
        @NotNull @Valid NameFields name,
        @NotNull StationType type,
        @NotNull Activity activity) {}
