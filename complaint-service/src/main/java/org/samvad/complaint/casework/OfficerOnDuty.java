package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.kit.token.StaffIdentity;

/** The officer who makes the request. */
@ApplicationScoped
class OfficerOnDuty {

    private final StaffIdentity identity;
    private final String district;

    OfficerOnDuty(StaffIdentity identity, CaseworkSettings settings) {
        this.identity = identity;
        this.district = settings.district();
    }

    Officer get() {
        CaseScope scope = CaseScope.of(identity.role(), identity.unit(), district);
        return new Officer(identity.username(), identity.role(), scope);
    }
}
