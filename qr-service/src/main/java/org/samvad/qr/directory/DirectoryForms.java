package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;

/** The directory as forms see it: cells by column, and what is wrong with them. */
@ApplicationScoped
public class DirectoryForms {

    private final Subdivisions subdivisions;
    private final Stations stations;
    private final DirectoryEditor editor;

    DirectoryForms(Subdivisions subdivisions, Stations stations, DirectoryEditor editor) {
        this.subdivisions = subdivisions;
        this.stations = stations;
        this.editor = editor;
    }

    @Transactional
    public Optional<Map<String, String>> station(StationCode code) {
        return stations.findByIdOptional(code.value()).map(found -> {
            Map<String, String> cells = new HashMap<>(Cells.of(found.details()));
            cells.put(Cells.STATION_CODE, found.code());
            return cells;
        });
    }

    @Transactional
    public Optional<Map<String, String>> subdivision(SubdivisionCode code) {
        return subdivisions.findByIdOptional(code.value()).map(found -> {
            Map<String, String> cells = new HashMap<>(Cells.of(found.details()));
            cells.put(Cells.SUBDIVISION_CODE, found.code());
            return cells;
        });
    }

    /** Nothing is changed unless the answer is empty. */
    @Transactional
    public List<RowError> putStation(Map<String, String> cells, String by) {
        CellReader reader = new CellReader(1, cells);
        SubdivisionCode subdivision = reader.subdivisionCode();
        StationCode code = reader.stationCode();
        StationDetails details = reader.station(reader.cell(Cells.SUBDIVISION_CODE));
        if (code != null && details != null && stations.isTaken(details.cctnsCode(), code)) {
            reader.report(Cells.STATION_CCTNS, Fault.CCTNS_TAKEN);
        }
        if (subdivision != null
                && code != null
                && details != null
                && reader.errors().isEmpty()) {
            editor.put(code, details, by);
        }
        return reader.errors();
    }

    /** Nothing is changed unless the answer is empty. */
    @Transactional
    public List<RowError> putSubdivision(Map<String, String> cells, String by) {
        CellReader reader = new CellReader(1, cells);
        SubdivisionCode code = reader.subdivisionCode();
        SubdivisionDetails details = reader.subdivision();
        if (code != null && details != null && reader.errors().isEmpty()) {
            editor.put(code, details, by);
        }
        return reader.errors();
    }
}
