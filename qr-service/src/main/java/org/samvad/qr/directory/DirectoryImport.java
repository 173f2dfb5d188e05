package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** Takes a table into the directory: all of it or nothing, and only after somebody saw what it changes. */
@ApplicationScoped
public class DirectoryImport {

    private final Subdivisions subdivisions;
    private final Stations stations;
    private final DirectoryEditor editor;
    private final DirectoryLock lock;

    DirectoryImport(Subdivisions subdivisions, Stations stations, DirectoryEditor editor, DirectoryLock lock) {
        this.subdivisions = subdivisions;
        this.stations = stations;
        this.editor = editor;
        this.lock = lock;
    }

    /** Changes nothing. */
    @Transactional
    public ImportPreview preview(byte[] file) throws UnreadableCsvException {
        return new ImportPlan(present()).preview(CsvTable.read(file));
    }

    /** @param fingerprint of the preview that somebody agreed to */
    @Transactional(rollbackOn = UnreadableCsvException.class)
    public ImportOutcome take(byte[] file, String fingerprint, String by) throws UnreadableCsvException {
        CsvTable table = CsvTable.read(file);
        lock.acquire();
        ImportPlan plan = new ImportPlan(present());
        ImportPreview preview = plan.preview(table);
        if (!preview.errors().isEmpty()) {
            return new ImportOutcome.Faulty(preview);
        }
        if (!preview.fingerprint().equals(fingerprint)) {
            return new ImportOutcome.Outdated(preview);
        }
        plan.rows().forEach(row -> put(row, by));
        return new ImportOutcome.Imported(preview);
    }

    private void put(DirectoryRow row, String by) {
        editor.put(row.code(), row.subdivision(), by);
        if (row.station() != null && row.details() != null) {
            editor.put(row.station(), row.details(), by);
        }
    }

    private Map<String, Map<String, String>> present() {
        Map<String, Map<String, String>> cells = new HashMap<>();
        subdivisions
                .inOrder()
                .forEach(found -> cells.put(
                        DirectoryHistory.entry(new SubdivisionCode(found.code())), Cells.of(found.details())));
        stations.inOrder()
                .forEach(found ->
                        cells.put(DirectoryHistory.entry(new StationCode(found.code())), Cells.of(found.details())));
        return cells;
    }
}
