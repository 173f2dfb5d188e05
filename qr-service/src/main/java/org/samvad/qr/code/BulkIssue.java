package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * active code yet, and one in the stead of each whose key was taken out of the ring. All of them or none.
 */
@ApplicationScoped
public class BulkIssue {

    /** The most codes that one request issues: as many as a batch prints, and a transaction of a few seconds. */
    public static final int MOST = 500;

    private final Directory directory;
    private final DirectoryLock lock;
    private final Placements placements;
    private final ActiveCodes active;
    private final CodeUrls urls;
    private final CodeRecords records;
    private final CodeWithdrawal withdrawal;

    BulkIssue(
            Directory directory,
            DirectoryLock lock,
            Placements placements,
            ActiveCodes active,
            CodeUrls urls,
            CodeRecords records,
            CodeWithdrawal withdrawal) {
        this.directory = directory;
        this.lock = lock;
        this.placements = placements;
        this.active = active;
        this.urls = urls;
        this.records = records;
        this.withdrawal = withdrawal;
    }

    /** A station and one of its places. */
    private record Place(String station, @Nullable String placement) {}

    /** Where a code is to be issued. */
    private record Gap(StationCode station, PlacementName placement) {}

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
        // Two at the same time would both find a place without its code. A single code is issued without the lock: one
        // more for the same place is allowed, as for a wall with two posters.
        lock.acquire();
        List<String> stations = stations(request.subdivision());
        if (stations.isEmpty()) {
            return new Refused(Reason.NO_STATION);
        }
        Plan plan = plan(stations, places);
        return plan.size() > MOST ? new Refused(Reason.TOO_MANY) : carryOut(plan, request);
    }

    /**
     * What there is to do.
     *
     * @param kept how many places have a code that works
     * @param dead active codes whose key is gone: no scan of them passes
     */
    private record Plan(List<Gap> gaps, List<QrCode> dead, int kept) {

        int size() {
            return gaps.size() + dead.size();
        }
    }

    private Plan plan(List<String> stations, List<PlacementName> places) {
        Set<String> asked = places.stream().map(PlacementName::code).collect(Collectors.toSet());
        Set<Place> taken = new HashSet<>();
        Set<Place> alive = new HashSet<>();
        List<QrCode> dead = new ArrayList<>();
        for (QrCode code : active.of(stations)) {
            String label = code.placement().code();
            Place place = new Place(code.station().value(), label);
            if (urls.of(code).isPresent()) {
                alive.add(place);
                taken.add(place);
            } else if (label == null || asked.contains(label)) {
                // A place with a label of its own can't be asked for: its code is replaced along with the others.
                dead.add(code);
                taken.add(place);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        int kept = 0;
        for (String station : stations) {
            for (PlacementName name : places) {
                Place place = new Place(station, name.code());
                if (!taken.contains(place)) {
                    gaps.add(new Gap(new StationCode(station), name));
                }
                kept += alive.contains(place) ? 1 : 0;
            }
        }
        return new Plan(gaps, dead, kept);
    }

    private Issued carryOut(Plan plan, IssueInBulk request) {
        List<QrCode> issued = new ArrayList<>();
        for (Gap gap : plan.gaps()) {
            issued.add(records.create(gap.station(), gap.placement(), request.language(), request.issuedBy()));
        }
        for (QrCode code : plan.dead()) {
            // Refused only where somebody else replaced or revoked it a moment ago.
            if (withdrawal.rotate(code.id(), request.issuedBy()) instanceof ChangeOutcome.Changed changed) {
                issued.add(changed.code());
            }
        }
        issued.sort(
                Comparator.comparing((QrCode code) -> code.station().value()).thenComparing(QrCode::position));
        return new Issued(issued, plan.kept());
    }

    private List<String> stations(@Nullable String subdivision) {
        return directory.stations().stream()
                .filter(station -> station.activity() == Activity.ACTIVE)
                .filter(station ->
                        subdivision == null || station.subdivision().code().equals(subdivision))
                .map(StationEntry::code)
                .toList();
    }
}
