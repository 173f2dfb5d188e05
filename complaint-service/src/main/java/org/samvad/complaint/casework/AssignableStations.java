package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Station;

/** The stations to which an officer can give work: those below the officer. */
@ApplicationScoped
class AssignableStations {

    private final Directory directory;

    AssignableStations(Directory directory) {
        this.directory = directory;
    }

    List<Station> of(Officer officer) {
        return directory.stations().stream()
                .filter(station -> isBelow(officer, station))
                .toList();
    }

    boolean includes(Officer officer, String code) {
        return of(officer).stream().anyMatch(station -> station.code().equals(code));
    }

    private static boolean isBelow(Officer officer, Station station) {
        return switch (officer.scope()) {
            case CaseScope.WholeDistrict ignored -> true;
            case CaseScope.OfSubdivision subdivision ->
                station.subdivision().code().equals(subdivision.code());
            case CaseScope.OfStation ignored -> false;
            case CaseScope.Nothing ignored -> false;
        };
    }
}
