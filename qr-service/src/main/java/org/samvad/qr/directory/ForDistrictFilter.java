package org.samvad.qr.directory;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses who is appointed for less than the district. Roles were looked at before. */
@Provider
@ForDistrict
@Priority(Priorities.AUTHORIZATION)
class ForDistrictFilter implements ContainerRequestFilter {

    private final AdminScope scope;

    ForDistrictFilter(AdminScope scope) {
        this.scope = scope;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        scope.require(null);
    }
}
