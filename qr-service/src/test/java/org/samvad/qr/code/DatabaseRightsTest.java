package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class DatabaseRightsTest extends ServiceTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update code_change set changed_by = 'somebody else'",
                "delete from code_change",
                "drop table code_change",
                "update poster_check set condition = 'FINE'",
                "delete from poster_check",
                "alter table printed_code add column note text",
                "create table note (id bigint)"
            })
    void applicationCanNeitherRewriteHistoryNorChangeTables(String sql) throws SQLException {
        issue("BHN-SUP");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            denied -> org.assertj.core.api.Assertions.assertThat(denied.getSQLState())
                                    .isEqualTo("42501"));
        }
    }
}
