package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.AboutStation;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Place;
import org.samvad.complaint.directory.Station;

/** Finds the stations that an entry names. */
@ApplicationScoped
class StationCheck {

    private static final int MOST_STATIONS = 5;

    private final Directory directory;

    StationCheck(Directory directory) {
        this.directory = directory;
    }

    /** What was found; incomplete if there were faults. */
    record Named(@Nullable String scannedStation, @Nullable String scannedCode, Set<AboutStation> about) {}

    Named check(FileComplaint request, List<IntakeFault> faults) {
        Optional<Place> place = text(request.codeId()).flatMap(directory::place);
        Optional<Station> chosen =
                place.map(Place::station).or(() -> text(request.stationCode()).flatMap(directory::station));
        if (chosen.isEmpty()) {
            if (text(request.stationCode()).isPresent()) {
                faults.add(IntakeFault.STATION_UNKNOWN);
            } else if (text(request.codeId()).isPresent()) {
                faults.add(IntakeFault.CODE_UNKNOWN);
            }
        } else if (!chosen.get().live()) {
            faults.add(IntakeFault.STATION_NOT_LIVE);
        }
        Set<AboutStation> about = about(request.aboutStationCodes(), chosen, faults);
        return new Named(
                chosen.map(Station::code).orElse(null), place.map(Place::codeId).orElse(null), about);
    }

    private Set<AboutStation> about(@Nullable List<String> codes, Optional<Station> chosen, List<IntakeFault> faults) {
        Set<AboutStation> about = new LinkedHashSet<>();
        if (codes == null) {
            chosen.map(StationCheck::toAbout).ifPresent(about::add);
            return about;
        }
        if (codes.size() > MOST_STATIONS) {
            faults.add(IntakeFault.ABOUT_TOO_MANY);
            return about;
        }
        for (String code : codes) {
            Optional<Station> station = text(code).flatMap(directory::station);
            if (station.isEmpty()) {
                faults.add(IntakeFault.ABOUT_UNKNOWN);
            } else if (!station.get().live()) {
                faults.add(IntakeFault.ABOUT_NOT_LIVE);
            } else {
                about.add(toAbout(station.get()));
            }
        }
        return about;
    }

    private static AboutStation toAbout(Station station) {
        return new AboutStation(station.code(), station.subdivision().code());
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(given -> !given.isBlank());
    }
}
