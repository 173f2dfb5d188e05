package org.samvad.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.samvad.devstack.test.SamvadBackend;

/** A test of the running service with real database, broker and SMS centre; all such tests share one start of it. */
@QuarkusTest
@QuarkusTestResource(value = SamvadBackend.class, initArgs = @ResourceArg(name = "service", value = "notification"))
public abstract class ServiceTest {

    @Inject
    protected Bench bench;

    @BeforeEach
    void freshSmsCentre() {
        bench.smsc().reset();
    }
}
