package org.samvad.qr.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a subdivision is to be from now on.
 *
 * @param liveFrom the day (Asia/Kolkata) from which its codes take entries; null or left out: not yet known
 * @param cctnsCode under which CCTNS knows the office; null if it has none
 */
public record SubdivisionDetails(
        @NotNull @Valid NameFields name,
        @Nullable LocalDate liveFrom,

        @Nullable @Pattern(regexp = StationDetails.CCTNS_CODE, message = StationDetails.CCTNS_MESSAGE) String cctnsCode) {

    SubdivisionDetails tidy() {
        return new SubdivisionDetails(name.tidy(), liveFrom, cctnsCode);
    }
}
