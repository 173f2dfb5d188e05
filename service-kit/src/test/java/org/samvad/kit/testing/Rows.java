package org.samvad.kit.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL, in the running transaction if there is one. */
@ApplicationScoped
public class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column. */
    public List<Object> select(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<Object> column = new ArrayList<>();
            while (found.next()) {
                column.add(found.getObject(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public long count(String sql, Object... values) {
        return ((Number) select(sql, values).getFirst()).longValue();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
