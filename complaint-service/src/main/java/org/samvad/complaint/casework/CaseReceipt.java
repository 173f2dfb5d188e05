package org.samvad.complaint.casework;

import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.Complaint;

/**
 * What an act made of the case.
 *
 * @param version for the next act
 */
record CaseReceipt(String reference, CaseState state, long version) {

    static CaseReceipt of(Complaint complaint) {
        return new CaseReceipt(complaint.reference(), complaint.state(), complaint.version());
    }
}
