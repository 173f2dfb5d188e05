package org.samvad.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** Gives the system's time to whoever injects an {@link InstantSource}, so that a test can give another. */
@ApplicationScoped
class Clocks {

    @Produces
    @Singleton
    InstantSource system() {
        return Clock.systemUTC();
    }
}
