package org.samvad.notification.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long numbers and references stay. */
@ConfigMapping(prefix = "samvad.contact")
interface ContactSettings {

    /** How long a number outlives its case. Zero erases it in the transaction that learns of the end. */
    @WithDefault("0s")
    Duration keepAfterClose();

    /** A number of whose reference no event has come for so long is erased. */
    @WithDefault("7d")
    Duration keepWithoutEvent();

    /** How long an ended reference is remembered, so that a late number is refused; longer than any ticket lives. */
    @WithDefault("31d")
    Duration keepTombstone();
}
