package org.samvad.qr.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.samvad.events.directory.Activity;
import org.samvad.events.directory.StationType;

/** A bundled directory: one station a line, no quotes, columns as in the first line. */
record SeedFile(List<Row> rows) {

    record Row(String subdivision, NameFields subdivisionName, String station, StationDetails details) {}

    static SeedFile bundled(String name) {
        // The name comes from the configuration, and must not lead out of the folder.
        if (!name.matches("[a-z]{1,32}")) {
            throw new IllegalStateException("samvad.directory.seed is a name in small letters, such as durg");
        }
        try (InputStream file = SeedFile.class.getResourceAsStream("/directory/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("samvad.directory.seed names no bundled directory");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new SeedFile(text.lines().skip(1).map(SeedFile::row).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cell = line.split(",", -1);
        NameFields stationName = new NameFields(cell[4], cell[5]);
        StationDetails details =
                new StationDetails(cell[0], stationName, StationType.valueOf(cell[6]), Activity.ACTIVE);
        return new Row(cell[0], new NameFields(cell[1], cell[2]), cell[3], details);
    }
}
