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
    private final InstantSource time;

    Directory(Stations stations, InstantSource time) {
        this.stations = stations;
        this.time = time;
    }

    /** All stations, by subdivision and name. At most {@value DirectoryEditor#MOST_STATIONS}. */
    @Transactional
    public List<StationEntry> stations() {
        LocalDate today = today();
        return stations.inOrder().stream().map(station -> station.entry(today)).toList();
    }

    @Transactional
    public Optional<StationEntry> find(StationCode code) {
        return stations.findByIdOptional(code.value()).map(station -> station.entry(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Hour.INDIA);
    }
}
