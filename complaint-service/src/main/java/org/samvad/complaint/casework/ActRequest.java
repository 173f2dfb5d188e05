package org.samvad.complaint.casework;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/v1/cases/{reference}/{action}}.
 *
 * @param version of the case as it was read
 * @param station for assigning
 * @param text for replying, noting, resolving and rejecting
 * @param reason for returning; officers read it, the citizen does not
 */
record ActRequest(
        @NotNull Long version,
        @Nullable String station,
        @Nullable String text,
        @Nullable String reason) {

    /** Without the text. */
    @Override
    public String toString() {
        return "ActRequest";
    }
}
