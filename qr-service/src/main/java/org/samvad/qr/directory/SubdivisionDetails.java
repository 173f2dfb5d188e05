package org.samvad.qr.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a subdivision is to be from now on.
 *
 * @param liveFrom the day (Asia/Kolkata) from which its codes take entries; null or left out: not yet known
 */
record SubdivisionDetails(
        @NotNull @Valid NameFields name, @Nullable LocalDate liveFrom) {}
