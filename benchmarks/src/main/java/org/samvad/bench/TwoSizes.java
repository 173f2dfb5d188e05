package org.samvad.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.samvad.devstack.database.Database;
import org.samvad.kit.crypto.RowCipher;

/**
 * complaint-service's database twice, with few cases and with many. The service always finds its own under its usual
 * name, so that the two can be measured in turns and neither gains by being the later one.
 */
final class TwoSizes {

    /** One of the two. */
    enum Size {
        FEW("few"),
        MANY("many");

        /** Of its database while the service uses the other. */
        private final String name;

        Size(String name) {
            this.name = name;
        }
    }

    private static final String IN_USE = "complaint";

    private final BenchStack stack;
    private Size inUse = Size.FEW;

    /** Leaves the service stopped. */
    TwoSizes(BenchStack stack) throws SQLException {
        this.stack = stack;
        Database database = stack.database(IN_USE);
        stack.running().stopPart(IN_USE);
        execute("create database many template complaint owner " + database.ownerUsername());
        execute("grant connect on database many to " + database.appUsername());
    }

    /** Fills one while the service is stopped. */
    void fill(Size size, int cases, RowCipher cipher) throws SQLException, IOException {
        Database database = stack.database(IN_USE);
        String name = size == inUse ? IN_USE : size.name;
        try (Connection owner = DriverManager.getConnection(
                database.jdbcUrl().replaceAll("/[^/]*$", "/" + name),
                database.ownerUsername(),
                database.ownerPassword())) {
            new CaseArchive(owner, cipher).fillTo(cases);
        }
    }

    /** Starts the service on one of them, with nothing left to be written of what came before. */
    void use(Size size) throws SQLException {
        stack.running().stopPart(IN_USE);
        if (size != inUse) {
            execute("alter database complaint rename to " + inUse.name);
            execute("alter database " + size.name + " rename to complaint");
            inUse = size;
        }
        execute("checkpoint");
        stack.running().startPart(IN_USE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = stack.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
