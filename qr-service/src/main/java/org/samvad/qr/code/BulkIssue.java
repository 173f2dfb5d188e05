package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.value.StationCode;
import org.samvad.qr.code.BulkOutcome.Issued;
import org.samvad.qr.code.BulkOutcome.Reason;
import org.samvad.qr.code.BulkOutcome.Refused;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.DirectoryLock;
import org.samvad.qr.directory.StationEntry;

/**
 * Issues codes for the usual places of all stations of a subdivision or of the district: one for each place that has no
 * active code yet. All of them or none.
 */
@ApplicationScoped
public class BulkIssue {

    private final Directory directory;
    private final DirectoryLock lock;
    private final Placements placements;
    private final ActiveCodes active;
    private final CodeRecords records;

    BulkIssue(Directory directory, DirectoryLock lock, Placements placements, ActiveCodes active, CodeRecords records) {
        this.directory = directory;
        this.lock = lock;
        this.placements = placements;
        this.active = active;
        this.records = records;
    }

    /** A station and one of its places. */
    private record Place(String station, @Nullable String placement) {}

    /** Idempotent: the same request again finds every code there. */
    @Transactional
    public BulkOutcome issue(IssueInBulk request) {
        if (request.placements().isEmpty()) {
            return new Refused(Reason.NO_PLACEMENT);
        }
        List<PlacementName> places = new ArrayList<>();
        for (String code : new LinkedHashSet<>(request.placements())) {
            Optional<PlacementName> place = placements.named(code);
            if (place.isEmpty()) {
                return new Refused(Reason.UNKNOWN_PLACEMENT);
            }
            places.add(place.get());
        }
        // Two at the same time would both find a place without its code.
        lock.acquire();
        List<String> stations = stations(request.subdivision());
        return stations.isEmpty() ? new Refused(Reason.NO_STATION) : issue(request, stations, places);
    }

    private Issued issue(IssueInBulk request, List<String> stations, List<PlacementName> places) {
        Set<Place> taken = taken(stations);
        List<QrCode> issued = new ArrayList<>();
        for (String station : stations) {
            for (PlacementName place : places) {
                if (!taken.contains(new Place(station, place.code()))) {
                    issued.add(records.create(new StationCode(station), place, request.language(), request.issuedBy()));
                }
            }
        }
        return new Issued(issued, stations.size() * places.size() - issued.size());
    }

    private List<String> stations(@Nullable String subdivision) {
        return directory.stations().stream()
                .filter(station -> station.activity() == Activity.ACTIVE)
                .filter(station ->
                        subdivision == null || station.subdivision().code().equals(subdivision))
                .map(StationEntry::code)
                .toList();
    }

    private Set<Place> taken(List<String> stations) {
        Set<Place> taken = new HashSet<>();
        active.of(stations)
                .forEach(code -> taken.add(
                        new Place(code.station().value(), code.placement().code())));
        return taken;
    }
}
