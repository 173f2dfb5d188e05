package org.samvad.qr.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.poster.CropMarks;
import org.samvad.qr.poster.PosterFormat;
import org.samvad.qr.poster.PosterOptions;
import org.samvad.qr.poster.PosterRequests;

/** SQL of this package: statements with positional parameters, and rows read back. */
final class BatchRows {

    private BatchRows() {}

    /** What to do with a statement whose parameters are set. */
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    static <T> T run(DataSource database, String sql, Work<T> work, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, column(parameters[index]));
            }
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the batches can't be reached", failed);
        }
    }

    static int update(DataSource database, String sql, @Nullable Object... parameters) {
        return run(database, sql, PreparedStatement::executeUpdate, parameters);
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    static BatchOrder order(ResultSet row) throws SQLException {
        PosterFormat format = PosterFormat.valueOf(row.getString("format"));
        CropMarks marks = CropMarks.valueOf(row.getString("crop_marks"));
        PosterOptions options =
                new PosterOptions(format, marks, PosterRequests.languages(List.of(row.getString("languages"))));
        return new BatchOrder(row.getString("subdivision_code"), options, BatchOutput.valueOf(row.getString("output")));
    }

    static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                order(row),
                BatchState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("printed"),
                row.getInt("skipped"),
                row.getString("problem"),
                row.getString("sha256"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }
}
