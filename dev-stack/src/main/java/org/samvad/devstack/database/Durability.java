package org.samvad.devstack.database;

import java.util.Map;

/** Whether what was committed must outlive a crash of the machine. */
public enum Durability {
    /** As in production: a commit is on the disk when it is answered. */
    DURABLE(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on")),
    /** For tests, whose data folder is thrown away. */
    FORGETFUL(Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off"));

    private final Map<String, String> settings;

    Durability(Map<String, String> settings) {
        this.settings = settings;
    }

    Map<String, String> settings() {
        return settings;
    }
}
