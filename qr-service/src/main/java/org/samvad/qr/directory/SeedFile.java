package org.samvad.qr.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A bundled directory, read like any other table. */
record SeedFile(List<DirectoryRow> rows) {

    static SeedFile bundled(String name) {
        // The name comes from the configuration, and must not lead out of the folder.
        if (!name.matches("[a-z]{1,32}")) {
            throw new IllegalStateException("samvad.directory.seed is a name in small letters, such as durg");
        }
        try (InputStream file = SeedFile.class.getResourceAsStream("/directory/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("samvad.directory.seed names no bundled directory");
            }
            ImportPlan plan = new ImportPlan(Map.of());
            if (!plan.preview(CsvTable.read(file.readAllBytes())).errors().isEmpty()) {
                throw new IllegalStateException("the bundled directory has a line that can't be taken");
            }
            return new SeedFile(plan.rows());
        } catch (UnreadableCsvException broken) {
            throw new IllegalStateException("the bundled directory can't be read", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
