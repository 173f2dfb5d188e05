package org.samvad.qr.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;

/**
 * What a station is to be from now on.
 *
 * @param subdivision need not be the first part of the station's code: a station that moves keeps its printed code
 * @param cctnsCode under which CCTNS knows the station; null if it has none
 * @param position null if it is not known
 */
public record StationDetails(
        @NotNull String subdivision,
        @NotNull @Valid NameFields name,
        @NotNull StationType type,
        @NotNull Activity activity,

        @Nullable @Pattern(regexp = CCTNS_CODE, message = CCTNS_MESSAGE) String cctnsCode,

        @Nullable @Valid Position position) {

    static final String CCTNS_CODE = "[A-Z0-9]{1,16}";
    static final String CCTNS_MESSAGE = "is 1 to 16 digits or capital letters";

    StationDetails tidy() {
        return new StationDetails(
                subdivision, name.tidy(), type, activity, cctnsCode, position == null ? null : position.tidy());
    }
}
