package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a finished file, a piece at a time; a slow client holds no connection to the database meanwhile. */
@ApplicationScoped
class BatchFile {

    private final DataSource database;

    BatchFile(DataSource database) {
        this.database = database;
    }

    /** @throws IOException also if the batch is deleted meanwhile: what was sent by then looks whole and is not */
    void copy(UUID batch, OutputStream out) throws IOException {
        int position = 0;
        Optional<byte[]> part = part(batch, position);
        while (part.isPresent()) {
            out.write(part.get());
            position++;
            part = part(batch, position);
        }
        if (!exists(batch)) {
            throw new IOException("the batch was deleted while its file was sent");
        }
    }

    private boolean exists(UUID batch) {
        return BatchRows.run(
                database,
                "select from poster_batch where id = ?",
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next();
                    }
                },
                batch);
    }

    private Optional<byte[]> part(UUID batch, int position) {
        return BatchRows.run(
                database,
                "select bytes from poster_batch_part where batch_id = ? and position = ?",
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                    }
                },
                batch,
                position);
    }
}
