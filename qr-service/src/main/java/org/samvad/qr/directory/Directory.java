package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samvad.events.value.StationCode;
import org.samvad.kit.time.Hour;

/** Reads the directory. */
@ApplicationScoped
public class Directory {

    private final Stations stations;
    private final Subdivisions subdivisions;
    private final DirectorySettings settings;
    private final InstantSource time;

    Directory(Stations stations, Subdivisions subdivisions, DirectorySettings settings, InstantSource time) {
        this.stations = stations;
        this.subdivisions = subdivisions;
        this.settings = settings;
        this.time = time;
    }

    /** All stations, by subdivision and name. At most {@value DirectoryEditor#MOST_STATIONS}. */
    @Transactional
    public List<StationEntry> stations() {
        LocalDate today = today();
        return stations.inOrder().stream().map(station -> station.entry(today)).toList();
    }

    /** All subdivisions by name, also those without a station. */
    @Transactional
    public List<SubdivisionEntry> subdivisions() {
        LocalDate today = today();
        return subdivisions.inOrder().stream()
                .map(subdivision -> subdivision.entry(today))
                .toList();
    }

    /** The code of the district that this installation serves. */
    public String district() {
        return settings.district().code();
    }

    @Transactional
    public Optional<StationEntry> find(StationCode code) {
        return stations.findByIdOptional(code.value()).map(station -> station.entry(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Hour.INDIA);
    }
}
