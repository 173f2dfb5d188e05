package org.samvad.complaint.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Taking files in. Each copy of the service counts for itself. */
@ConfigMapping(prefix = "samvad.attachments")
interface AttachmentSettings {

    /** What may lie in the folder for uploads at once, by the sizes their senders declare; above it they are asked to wait. */
    @WithDefault("40M")
    MemorySize mostInFlight();

    /** The part of it that may come from one address: two of the largest files, so that nobody takes all the room. */
    @WithDefault("21M")
    MemorySize mostFromOneAddress();

    /** How long a sender may be silent within a file before the connection is closed; noticed after twice that at the latest. */
    @WithDefault("15s")
    Duration longestSilence();

    /** How long sending one file may take: 10 MB at 280 kbit/s. */
    @WithDefault("5m")
    Duration longestUpload();

    /** How long a file waits for its turn to be made anew, one at a time. */
    @WithDefault("10s")
    Duration longestWait();

    /** How many files wait for their turn; more would take the threads of everything else. */
    @WithDefault("8")
    int mostWaiting();

    /** How long a ticket from tracking allows to add files. */
    @WithDefault("30m")
    Duration ticketLife();
}
