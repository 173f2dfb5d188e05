package org.samvad.qr.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** Works out, line by line, what a table changes in the directory as it stands. Writes nothing. */
final class ImportPlan {

    private final Map<String, Map<String, String>> present;
    private final Map<String, SubdivisionDetails> subdivisions = new HashMap<>();
    private final Set<String> seenStations = new HashSet<>();
    private final Map<String, String> cctnsOwners = new HashMap<>();
    private final List<DirectoryRow> rows = new ArrayList<>();
    private final List<EntryChange> changes = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int stations;

    /** @param present the cells of every entry, by its name */
    ImportPlan(Map<String, Map<String, String>> present) {
        this.present = present;
        present.forEach((entry, cells) -> {
            if (entry.startsWith("station:")) {
                stations++;
                own(cells.get(Cells.STATION_CCTNS), entry);
            }
        });
    }

    /** The rows in order; only to be used where there is no error. */
    List<DirectoryRow> rows() {
        return rows;
    }

    ImportPreview preview(CsvTable table) {
        table.rows().forEach(this::add);
        List<String> ignored = table.columns().stream()
                .filter(name -> !Cells.ALL.contains(name))
                .toList();
        return new ImportPreview(table.rows().size(), changes, errors, ignored, fingerprint());
    }

    private void add(CsvTable.Row row) {
        if (row.surplus()) {
            errors.add(new RowError(row.line(), "", Fault.COLUMNS));
            return;
        }
        CellReader cells = new CellReader(row.line(), completed(row.cells()));
        SubdivisionCode code = cells.subdivisionCode();
        SubdivisionDetails subdivision = cells.subdivision();
        boolean alone = cells.cell(Cells.STATION_CODE).isEmpty();
        StationCode station = alone ? null : cells.stationCode();
        StationDetails details = alone ? null : cells.station(cells.cell(Cells.SUBDIVISION_CODE));
        if (code != null
                && subdivision != null
                && !subdivision.equals(subdivisions.getOrDefault(code.value(), subdivision))) {
            cells.report(Cells.SUBDIVISION_CODE, Fault.CONTRADICTION);
        }
        if (station != null && !seenStations.add(station.value())) {
            cells.report(Cells.STATION_CODE, Fault.TWICE);
        }
        errors.addAll(cells.errors());
        if (cells.errors().isEmpty() && code != null && subdivision != null) {
            take(new DirectoryRow(row.line(), code, subdivision, station, details));
        }
    }

    /** A column that the file lacks leaves what is there; an empty cell of one that it has empties the field. */
    private Map<String, String> completed(Map<String, String> cells) {
        Map<String, String> all = new HashMap<>();
        all.putAll(present.getOrDefault("station:" + cells.get(Cells.STATION_CODE), Map.of()));
        all.putAll(present.getOrDefault("subdivision:" + cells.get(Cells.SUBDIVISION_CODE), Map.of()));
        all.putAll(cells);
        return all;
    }

    private void take(DirectoryRow row) {
        if (subdivisions.putIfAbsent(row.code().value(), row.subdivision()) == null) {
            change(row.line(), DirectoryHistory.entry(row.code()), Cells.of(row.subdivision()));
        }
        if (row.station() != null && row.details() != null) {
            String entry = DirectoryHistory.entry(row.station());
            if (!own(row.details().cctnsCode(), entry)) {
                errors.add(new RowError(row.line(), Cells.STATION_CCTNS, Fault.CCTNS_TAKEN));
            }
            if (!present.containsKey(entry) && ++stations > DirectoryEditor.MOST_STATIONS) {
                errors.add(new RowError(row.line(), Cells.STATION_CODE, Fault.FULL));
            }
            change(row.line(), entry, Cells.of(row.details()));
        }
        rows.add(row);
    }

    private boolean own(@Nullable String cctnsCode, String entry) {
        return cctnsCode == null || entry.equals(cctnsOwners.computeIfAbsent(cctnsCode, free -> entry));
    }

    private void change(long line, String entry, Map<String, String> cells) {
        Map<String, String> before = present.getOrDefault(entry, Map.of());
        List<FieldChange> fields = FieldChange.between(before, cells);
        if (!fields.isEmpty()) {
            changes.add(new EntryChange(line, entry, before.isEmpty() ? Edit.CREATED : Edit.CHANGED, fields));
        }
    }

    private String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(changes.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
