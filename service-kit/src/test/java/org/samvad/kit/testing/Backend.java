package org.samvad.kit.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.samvad.devstack.test.SamvadBackend;

/** Gives every Quarkus test of this module the same database and broker, so that the application starts once. */
@QuarkusTestResource(value = SamvadBackend.class, initArgs = @ResourceArg(name = "service", value = "kit"))
final class Backend {

    private Backend() {}
}
