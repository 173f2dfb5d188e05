package org.samvad.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that can't work from a mistake of ours, by SQLState class (PostgreSQL, appendix A). */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether a lost, refused or shut-down connection, a full disk or a lack of memory is among the causes. */
    public static boolean causes(Throwable thrown) {
        return causes(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param seen because causes may form a circle */
    private static boolean causes(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        if (isOutage(thrown) || causes(thrown.getCause(), seen)) {
            return true;
        }
        // Where a commit fails, Narayana hangs the reason on as suppressed.
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (causes(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable thrown) {
        if (thrown instanceof SQLTransientConnectionException) {
            return true;
        }
        if (!(thrown instanceof SQLException sql)) {
            return false;
        }
        // Agroal's pool gives this without an SQLState, in several wordings.
        String message = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
        return sql.getSQLState() != null && isOutage(sql.getSQLState()) || message.contains("acquisition timeout");
    }

    private static boolean isOutage(String sqlState) {
        // 08: connection; 57P01-57P03: shut down, crashed, starting; 53: disk full, out of memory, too many
        // connections; 58030: a file can't be written; 25006: read-only standby.
        return sqlState.startsWith("08")
                || sqlState.startsWith("57P0")
                || sqlState.startsWith("53")
                || sqlState.equals("58030")
                || sqlState.equals("25006");
    }
}
