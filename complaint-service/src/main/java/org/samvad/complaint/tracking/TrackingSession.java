package org.samvad.complaint.tracking;

import java.util.UUID;

/**
 * One case, opened by the holder of its code.
 *
 * @param csrf what the forms of this session send back
 * @param token what the client shows to come back
 */
record TrackingSession(UUID complaint, String csrf, String token) {

    @Override
    public String toString() {
        return "[session]";
    }
}
