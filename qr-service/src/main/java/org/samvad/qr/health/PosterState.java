package org.samvad.qr.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;

/**
 * A poster that should hang, and what is known of it.
 *
 * @param scans in the last 28 days
 * @param lastCheck null if no officer ever checked it
 * @param condition as found then
 * @param overdue whether the last check that a scan proves is too long ago; a typed one may have been made at a desk
 * @param silent whether its scans stopped against its own usual level
 * @param forged tokens that named this code and were not ours, in the last 28 days
 * @param reprint whether it waits to be printed again
 * @param withdrawn whether its key was withdrawn: then it leads to no form until its code is rotated
 * @param typed whether the last check was typed and not scanned
 * @param distance metres from the station's position to where that check was made, in steps of 100; null if not known
 */
public record PosterState(
        String codeId,
        String stationCode,
        PublicName station,
        PublicName subdivision,
        PublicName placement,
        long scans,
        @Nullable LocalDate lastCheck,
        @Nullable PosterCondition condition,
        boolean overdue,
        boolean silent,
        long forged,
        boolean reprint,
        boolean withdrawn,
        boolean typed,
        @Nullable Long distance) {

    /** Whether somebody should go there. */
    public boolean isSuspicious() {
        return silent
                || withdrawn
                || forged > 0
                || condition == PosterCondition.COVERED
                || condition == PosterCondition.MISSING;
    }
}
