package org.samvad.complaint.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many entries pass without more ado. Each copy of the service counts for itself. */
@ConfigMapping(prefix = "samvad.limits")
interface LimitSettings {

    /** Entries an hour from one address: a village behind one carrier address, or a station's Wi-Fi. */
    @WithDefault("60")
    int entriesPerAddress();

    /** Entries an hour from one printed code; the busiest day on record had 150 in the whole district. */
    @WithDefault("240")
    int entriesPerCode();

    /** How long a person without script waits instead of the proof of work. */
    @WithDefault("30s")
    Duration pause();

    /** The largest number a device may have to try; it finds its own after half of them on average: seconds on a cheap phone. */
    @WithDefault("50000")
    long hardestProof();

    /** How long a proof or a wait counts from when it was asked for. */
    @WithDefault("15m")
    Duration life();

    /** Addresses and codes remembered at once; the least used are forgotten first. Some 200 bytes each. */
    @WithDefault("50000")
    int remembered();
}
