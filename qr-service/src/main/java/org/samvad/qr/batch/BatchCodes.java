package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.qr.code.ActiveCodes;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.Codes;
import org.samvad.qr.code.PlacementName;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.poster.PrintableCode;

/** Which codes a batch is to hold: the active ones of active stations. */
@ApplicationScoped
class BatchCodes {

    /** Ten posters for each station of a district with fifty, and some ten megabytes. */
    static final int MOST = 500;

    private final Directory directory;
    private final ActiveCodes codes;
    private final Codes places;
    private final CodeUrls urls;

    BatchCodes(Directory directory, ActiveCodes codes, Codes places, CodeUrls urls) {
        this.directory = directory;
        this.codes = codes;
        this.places = places;
        this.urls = urls;
    }

    /** The usual places of posters. */
    List<PlacementName> placements() {
        return places.placements();
    }

    /** The stations of a subdivision, or of all for null; also those that are not live, whose posters hang before the day. */
    List<StationEntry> stations(@Nullable String subdivision) {
        return directory.stations().stream()
                .filter(station ->
                        subdivision == null || station.subdivision().code().equals(subdivision))
                .toList();
    }

    /** Station by station, in the directory's order; one more than {@value #MOST} if there are more. */
    List<QrCode> codes(List<StationEntry> stations) {
        List<String> active = stations.stream()
                .filter(station -> station.activity() == Activity.ACTIVE)
                .map(StationEntry::code)
                .toList();
        if (active.isEmpty()) {
            return List.of();
        }
        Map<String, List<QrCode>> found = codes.of(active, MOST + 1).stream()
                .collect(Collectors.groupingBy(code -> code.station().value()));
        return active.stream()
                .flatMap(station -> found.getOrDefault(station, List.of()).stream())
                .toList();
    }

    /** Without those whose key was withdrawn. */
    List<PrintableCode> printable(@Nullable String subdivision, List<QrCode> found) {
        Map<String, StationEntry> stations = stations(subdivision).stream()
                .collect(Collectors.toMap(
                        StationEntry::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        return found.stream()
                .flatMap(code ->
                        urls
                                .of(code)
                                .map(url -> new PrintableCode(
                                        code, stations.get(code.station().value()), url))
                                .stream())
                .toList();
    }
}
