package org.samvad.qr.console;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.Named;
import org.samvad.qr.directory.Position;
import org.samvad.qr.health.PosterCondition;

/**
 * The form of a patrol check as the phone sends it.
 *
 * @param scanned the address in the symbol, its token, or the short code
 * @param step there once the poster was shown and its condition asked for
 * @param latitude where the phone is, filled in by the script if the officer wants it
 */
record PatrolForm(
        @FormParam("scanned") @Nullable String scanned,
        @FormParam("condition") @Nullable String condition,
        @FormParam("step") @Nullable String step,
        @FormParam("latitude") @Nullable String latitude,
        @FormParam("longitude") @Nullable String longitude) {

    String text() {
        return scanned == null ? "" : scanned;
    }

    boolean isToBeSaved() {
        return step != null;
    }

    Optional<PosterCondition> posterCondition() {
        return Named.among(PosterCondition.values(), condition);
    }

    /** Null if the phone did not say, or says that it is nowhere near: the check counts all the same. */
    @Nullable Position position() {
        if (latitude == null || longitude == null) {
            return null;
        }
        try {
            return Position.in(latitude, longitude);
        } catch (IllegalArgumentException useless) {
            return null;
        }
    }
}
