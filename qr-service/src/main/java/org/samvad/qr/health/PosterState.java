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
 * @param overdue whether that is too long ago
 * @param silent whether its scans stopped against its own usual level
 * @param forged tokens that named this code and were not ours, in the last 28 days
 * @param reprint whether it waits to be printed again
 * @param withdrawn whether its key was withdrawn: then it leads to no form until its code is rotated
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
        boolean withdrawn) {

    /** Whether somebody should go there. */
    public boolean isSuspicious() {
        return silent
                || withdrawn
                || forged > 0
                || condition == PosterCondition.COVERED
                || condition == PosterCondition.MISSING;
    }
}
