package org.samvad.qr.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the directory as a table that office programs open by a double click and that can be read in again. */
@ApplicationScoped
public class DirectoryExport {

    /** Without it Excel takes Hindi for a code page of its own. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Subdivisions subdivisions;
    private final Stations stations;

    DirectoryExport(Subdivisions subdivisions, Stations stations) {
        this.subdivisions = subdivisions;
        this.stations = stations;
    }

    @Transactional
    public byte[] csv() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Cells.ALL);
            Set<String> written = new HashSet<>();
            for (Station station : stations.inOrder()) {
                Map<String, String> cells = cells(station.subdivision());
                cells.putAll(Cells.of(station.details()));
                cells.put(Cells.STATION_CODE, station.code());
                csv.writeRecord(line(cells));
                written.add(station.subdivision().code());
            }
            subdivisions.inOrder().stream()
                    .filter(subdivision -> !written.contains(subdivision.code()))
                    .forEach(subdivision -> csv.writeRecord(line(cells(subdivision))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> cells(Subdivision subdivision) {
        Map<String, String> cells = new HashMap<>(Cells.of(subdivision.details()));
        cells.put(Cells.SUBDIVISION_CODE, subdivision.code());
        return cells;
    }

    private static List<String> line(Map<String, String> cells) {
        return Cells.ALL.stream()
                .map(column -> SafeCell.written(cells.getOrDefault(column, "")))
                .toList();
    }
}
