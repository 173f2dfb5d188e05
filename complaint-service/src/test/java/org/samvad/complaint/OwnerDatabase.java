package org.samvad.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody with the owner's rights on the database can do and the service cannot. */
@ApplicationScoped
public class OwnerDatabase {

    private final String url;
    private final String username;
    private final String password;

    OwnerDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String username,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /** Runs statements one after the other. */
    public void run(String... statements) {
        try (Connection owner = DriverManager.getConnection(url, username, password);
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
