package org.samvad.complaint.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.directory.Station;
import org.samvad.kit.page.PageLanguage;

/** The names of stations in a page's language; a station that is no longer active shows its code. */
final class StationNames {

    private final Map<String, Station> stations;
    private final PageLanguage language;

    StationNames(List<Station> stations, PageLanguage language) {
        this.stations = stations.stream().collect(Collectors.toMap(Station::code, Function.identity()));
        this.language = language;
    }

    String of(@Nullable String code) {
        if (code == null) {
            return "";
        }
        @Nullable Station station = stations.get(code);
        return station == null ? code : station.name(language);
    }

    String of(List<String> codes) {
        return codes.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
