package org.samvad.complaint.intake;

import org.samvad.complaint.complaint.TrackingCode;

/**
 * What the citizen gets, once. Nothing of it is stored: the code is derived again for a resend, the tickets are signed
 * again.
 *
 * @param contactTicket allows to leave a number with notification-service for 30 minutes
 * @param uploadTicket allows to add files for 30 minutes
 */
record Receipt(TrackingCode code, String contactTicket, String uploadTicket) {

    @Override
    public String toString() {
        return "[receipt]";
    }
}
