package org.samvad.system.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that an operator's settings can switch on in the logs: everything at DEBUG, also of the broker and the gateway, and each logger for which the code has a
 * rule as far down as it goes, also those that are off. What the build has fixed stays fixed.
 */
final class LogSettings {

    private static final Pattern RULE =
            Pattern.compile("(?m)^(quarkus\\.log\\.category\\.\"([^\"]+)\"\\.level)=(\\w+)$");
    private static final List<String> FILES = List.of(
            "service-kit/src/main/resources/META-INF/microprofile-config.properties",
            "complaint-service/src/main/resources/application.properties",
            "qr-service/src/main/resources/application.properties",
            "notification-service/src/main/resources/application.properties");

    private LogSettings() {}

    /** As variables of the environment. */
    static Map<String, String> everything() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_LOG_LEVEL", "DEBUG");
        settings.put("QUARKUS_LOG_CATEGORY__ORG_HIBERNATE_SQL__LEVEL", "TRACE");
        settings.put("QUARKUS_LOG_CATEGORY__ORG_HIBERNATE_ORM_JDBC_BIND__LEVEL", "TRACE");
        settings.put("SAMVAD_STACK_LOG_LEVEL", "FINE");
        rules().forEach(rule -> settings.put(variable(rule.group(1)), "TRACE"));
        return settings;
    }

    /** The loggers that are off, and that no setting may switch on. */
    static List<String> off() {
        return rules().filter(rule -> rule.group(3).equals("OFF"))
                .map(rule -> rule.group(2))
                .toList();
    }

    private static Stream<MatchResult> rules() {
        return FILES.stream().flatMap(file -> RULE.matcher(read(file)).results());
    }

    private static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("samvad.root"), file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
