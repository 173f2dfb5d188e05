package org.samvad.qr.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The district this installation serves, and how its directory begins. */
@ConfigMapping(prefix = "samvad.directory")
interface DirectorySettings {

    /** Loads a bundled directory when there is none yet; {@code durg} is the only one there is. */
    Optional<String> seed();

    /** With {@link #seed()}: the code of the subdivision that is live from the day of the load. */
    Optional<String> seedLive();

    District district();

    /** One installation serves one district. */
    interface District {

        @WithDefault("DURG")
        String code();

        @WithDefault("Durg")
        String nameEn();

        @WithDefault("दुर्ग")
        String nameHi();

        /** Under which CCTNS knows the district. */
        Optional<String> cctnsCode();
    }
}
