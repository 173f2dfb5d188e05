package org.samvad.packaging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many connections a copy of a service opens at most, from its own settings. */
final class DatabasePool {

    /** Beside the pool, as the owner, while a copy starts. */
    static final int OF_MIGRATIONS = 1;

    /** A rollout starts one new copy before an old one goes. */
    static final int SURGE = 1;

    /** PostgreSQL's {@code superuser_reserved_connections}, and two for a backup and whoever looks. */
    static final int RESERVED = 5;

    /** PostgreSQL's {@code max_connections} where nothing is said. */
    static final int DEFAULT_MAXIMUM = 100;

    private static final Pattern LARGEST = Pattern.compile("(?m)^quarkus\\.datasource\\.jdbc\\.max-size=(\\d+)$");

    private DatabasePool() {}

    static int connections(String service) {
        for (String file : List.of(
                service + "/src/main/resources/application.properties",
                "service-kit/src/main/resources/META-INF/microprofile-config.properties")) {
            Matcher found = LARGEST.matcher(Repository.text(file));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
        }
        throw new IllegalStateException("nobody says how large the pool of " + service + " is");
    }
}
