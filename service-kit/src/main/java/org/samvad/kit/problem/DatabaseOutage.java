package org.samvad.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells an unreachable database from a mistake of ours, by SQLState class (PostgreSQL, appendix A). */
public final class DatabaseOutage {

    /** Causes may form a circle. */
    private static final int DEEPEST_CAUSE = 20;

    private DatabaseOutage() {}

    /** Whether a lost, refused or shut-down connection is among the causes. */
    public static boolean causes(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null && isOutage(sql.getSQLState())) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getMessage()).startsWith("Acquisition timeout")) {
                // Agroal's pool gives this without an SQLState.
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(String sqlState) {
        // 08: connection; 57P01-57P03: shut down, crashed, starting; 53300: too many connections; 25006: read-only
        // standby.
        return sqlState.startsWith("08")
                || sqlState.startsWith("57P0")
                || sqlState.equals("53300")
                || sqlState.equals("25006");
    }
}
