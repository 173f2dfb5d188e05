package org.samvad.complaint;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samvad.devstack.test.SamvadBackend;

/** With the limits that the product has by itself, and a clock on which a test can let time pass. */
public class AsDelivered implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(SamvadBackend.class, Map.of("service", "complaint", "limits", "delivered")));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MovableClock.class);
    }
}
