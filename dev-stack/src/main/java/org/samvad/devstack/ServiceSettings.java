package org.samvad.devstack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.secrets.SecretsFolder;
import org.samvad.devstack.smsc.SmscSimulator;

/** What a service is told in its environment. */
final class ServiceSettings {

    private static final String LOOPBACK = "127.0.0.1";

    private final Options options;
    private final SecretsFolder secrets;
    private final String bootstrap;

    ServiceSettings(Options options, SecretsFolder secrets, String bootstrap) {
        this.options = options;
        this.secrets = secrets;
        this.bootstrap = bootstrap;
    }

    Map<String, String> of(Database database, ServicePorts ports, int smscPort) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("samvad.public-url", options.publicUrl().toString());
        settings.put("samvad.secrets-dir", secrets.of(database.name()).toString());
        settings.put("samvad.cookies.secure", String.valueOf(options.securesCookies()));
        settings.put("quarkus.http.host", LOOPBACK);
        settings.put("quarkus.http.port", String.valueOf(ports.http()));
        settings.put("quarkus.management.host", LOOPBACK);
        settings.put("quarkus.management.port", String.valueOf(ports.management()));
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", database.appUsername());
        settings.put("quarkus.datasource.password", database.appPassword());
        settings.put("quarkus.flyway.username", database.ownerUsername());
        settings.put("quarkus.flyway.password", database.ownerPassword());
        settings.put("quarkus.flyway.placeholders.applicationRole", database.appUsername());
        settings.put("kafka.bootstrap.servers", bootstrap);
        settings.putAll(
                switch (database.name()) {
                    case "qr" -> Map.of("samvad.directory.seed", "durg", "samvad.directory.seed-live", "BHN");
                    case "notification" -> notification(smscPort);
                    default -> Map.<String, String>of();
                });
        Map<String, String> environment = environment(settings);
        // As in the images: each further arena of the C library keeps what its threads once needed.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    private static Map<String, String> notification(int smscPort) {
        Map<String, String> settings = new LinkedHashMap<>(PrivacySettings.OFF);
        settings.putAll(DltRegistration.EXAMPLE);
        settings.put("samvad.smpp.host", LOOPBACK);
        settings.put("samvad.smpp.port", String.valueOf(smscPort));
        settings.put("samvad.smpp.system-id", SmscSimulator.SYSTEM_ID);
        settings.put("samvad.smpp.tls", "false");
        return settings;
    }

    /** Names as MicroProfile Config looks for them: {@code samvad.public-url} is {@code SAMVAD_PUBLIC_URL}. */
    private static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new LinkedHashMap<>();
        settings.forEach((name, value) ->
                environment.put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return environment;
    }
}
