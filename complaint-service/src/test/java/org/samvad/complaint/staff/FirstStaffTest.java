package org.samvad.complaint.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.samvad.complaint.SamvadTest;

@SamvadTest
class FirstStaffTest {

    @Inject
    FirstStaff firstStaff;

    @Inject
    TestStaff staff;

    @Test
    void theFileHasNoEffectOnceThereAreAccounts() {
        staff.newAccount("REVIEWER", "BHN", "correct horse battery");
        long before = staff.count();
        firstStaff.onStart(new StartupEvent());
        assertThat(staff.count()).isEqualTo(before);
    }
}
