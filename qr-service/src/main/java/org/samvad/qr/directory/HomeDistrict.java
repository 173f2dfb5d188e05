package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.samvad.events.value.PublicName;
import org.samvad.kit.token.StaffIdentity;

/** The district this installation serves. */
@ApplicationScoped
public class HomeDistrict {

    private final DirectorySettings.District district;

    HomeDistrict(DirectorySettings settings) {
        this.district = settings.district();
    }

    public PublicName name() {
        return new PublicName(district.nameEn(), district.nameHi());
    }

    /** Whether the role is held for all of the district. */
    public boolean isUnitOf(StaffIdentity staff) {
        return staff.unit().equals(district.code());
    }
}
