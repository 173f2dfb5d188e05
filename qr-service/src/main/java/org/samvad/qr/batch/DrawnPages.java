package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The pages of unfinished batches that are drawn already, by their keys. */
@ApplicationScoped
class DrawnPages {

    private final DataSource database;

    DrawnPages(DataSource database) {
        this.database = database;
    }

    Set<String> keys(UUID batch) {
        return BatchRows.run(
                database,
                "select key from poster_batch_page where batch_id = ?",
                statement -> {
                    Set<String> keys = new HashSet<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            keys.add(row.getString(1));
                        }
                    }
                    return keys;
                },
                batch);
    }

    /** Those that are there. */
    Map<String, byte[]> find(UUID batch, Collection<String> keys) {
        return BatchRows.run(
                database,
                "select key, bytes from poster_batch_page where batch_id = ? and key = any (?)",
                statement -> {
                    Map<String, byte[]> pages = new HashMap<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            pages.put(row.getString(1), row.getBytes(2));
                        }
                    }
                    return pages;
                },
                batch,
                keys.toArray(String[]::new));
    }
}
