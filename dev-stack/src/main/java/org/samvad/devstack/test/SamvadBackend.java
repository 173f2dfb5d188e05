package org.samvad.devstack.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.secrets.SecretsFolder;

/**
 * PostgreSQL, Kafka, secrets and, for notification-service, an SMSC, for a {@code @QuarkusTest}. The init argument
 * {@code service} is {@code complaint}, {@code qr}, {@code notification} or {@code kit}; each start of the application
 * gets an empty database, while the servers are shared by the whole test JVM. With {@code limits=delivered} entries are
 * limited as by the product itself.
 */
public final class SamvadBackend implements QuarkusTestResourceLifecycleManager {

    private String service = "";
    private boolean unlimited = true;

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", "");
        unlimited = !"delivered".equals(initArgs.get("limits"));
        if (!service.matches("complaint|qr|notification|kit")) {
            throw new IllegalArgumentException("init argument service must be complaint, qr, notification or kit");
        }
    }

    @Override
    public Map<String, String> start() {
        SharedBackend backend = SharedBackend.get();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.putAll(database(backend.postgres().freshDatabase(service)));
        settings.put("kafka.bootstrap.servers", backend.broker().bootstrap());
        settings.put("samvad.public-url", "http://localhost:8080");
        settings.put("samvad.secrets-dir", secretsFolder(backend.secrets()));
        if (service.equals("complaint") && unlimited) {
            // All tests share one address and one code.
            settings.put("samvad.limits.entries-per-address", "1000000");
            settings.put("samvad.limits.entries-per-code", "1000000");
        }
        if (service.equals("notification")) {
            settings.putAll(NotificationSettings.of(backend));
        }
        return settings;
    }

    /** Nothing: the next profile goes on with the same servers, and the end of the JVM stops them. */
    @Override
    public void stop() {}

    private static Map<String, String> database(Database database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.appUsername(),
                "quarkus.datasource.password", database.appPassword(),
                "quarkus.flyway.username", database.ownerUsername(),
                "quarkus.flyway.password", database.ownerPassword(),
                "quarkus.flyway.placeholders.applicationRole", database.appUsername());
    }

    /** The kit has no secrets of its own and borrows those of the service that has most of them. */
    private String secretsFolder(SecretsFolder secrets) {
        return secrets.of(service.equals("kit") ? "complaint" : service).toString();
    }
}
