package org.samvad.complaint.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samvad.complaint.directory.Station;
import org.samvad.kit.page.PageLanguage;

/** The stations of a subdivision, as lists and selects show them. Public for the templates. */
public record StationGroup(String name, boolean live, List<Station> stations) {

    static List<StationGroup> of(List<Station> stations, PageLanguage language) {
        Map<String, StationGroup> groups = new LinkedHashMap<>();
        for (Station station : stations) {
            groups.computeIfAbsent(
                            station.subdivision().code(),
                            code -> new StationGroup(
                                    station.subdivision().name(language), station.live(), new ArrayList<>()))
                    .stations()
                    .add(station);
        }
        return List.copyOf(groups.values());
    }
}
