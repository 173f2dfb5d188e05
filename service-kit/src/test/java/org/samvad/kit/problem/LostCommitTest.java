package org.samvad.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.samvad.kit.testing.DatabaseOutages;

/** A connection that breaks in the moment of the commit is an outage, too, though the exception says so in its own way. */
@QuarkusTest
class LostCommitTest {

    @Inject
    DatabaseOutages outages;

    @Inject
    DataSource database;

    @Test
    void aCommitWhoseConnectionIsGoneIsAnOutage() {
        Throwable lost = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            select();
            outages.breakConnections();
        }));
        assertThat(lost).isNotNull();
        assertThat(DatabaseOutage.causes(lost)).as(lost.toString()).isTrue();
    }

    private void select() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
