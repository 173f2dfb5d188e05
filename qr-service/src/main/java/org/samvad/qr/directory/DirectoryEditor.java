package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;

/** Changes the directory. A change that changes nothing leaves the version alone and is not announced. */
@ApplicationScoped
public class DirectoryEditor {

    /** More than any district has; so one page and one answer hold them all. */
    static final int MOST_STATIONS = 1000;

    private final Subdivisions subdivisions;
    private final Stations stations;
    private final DirectoryLock lock;
    private final DirectoryHistory history;
    private final DirectoryAnnouncer announcer;
    private final InstantSource time;

    DirectoryEditor(
            Subdivisions subdivisions,
            Stations stations,
            DirectoryLock lock,
            DirectoryHistory history,
            DirectoryAnnouncer announcer,
            InstantSource time) {
        this.subdivisions = subdivisions;
        this.stations = stations;
        this.lock = lock;
        this.history = history;
        this.announcer = announcer;
        this.time = time;
    }

    @Transactional
    public Edit put(SubdivisionCode code, SubdivisionDetails asked, String by) {
        lock.acquire();
        SubdivisionDetails details = asked.tidy();
        Subdivision found = subdivisions.findById(code.value());
        Subdivision subdivision = found == null ? new Subdivision(code) : found;
        List<FieldChange> changes = FieldChange.between(cells(found), Cells.of(details));
        if (changes.isEmpty()) {
            return Edit.UNCHANGED;
        }
        Change change = change(by);
        subdivision.change(details, change);
        subdivisions.persist(subdivision);
        history.add(DirectoryHistory.entry(code), changes, change);
        announcer.announce(subdivision.event());
        return found == null ? Edit.CREATED : Edit.CHANGED;
    }

    /** @throws ProblemException 400 for an unknown subdivision or a CCTNS code that is taken, 409 if the directory is full */
    @Transactional
    public Edit put(StationCode code, StationDetails asked, String by) {
        lock.acquire();
        StationDetails details = asked.tidy();
        Subdivision subdivision = subdivisions.findById(details.subdivision());
        if (subdivision == null) {
            throw ProblemException.invalid("subdivision", "is not in the directory");
        }
        Station found = stations.findById(code.value());
        Station station = found == null ? create(code) : found;
        List<FieldChange> changes = FieldChange.between(cells(found), Cells.of(details));
        if (changes.isEmpty()) {
            return Edit.UNCHANGED;
        }
        if (stations.isTaken(details.cctnsCode(), code)) {
            throw ProblemException.invalid("cctnsCode", "is the code of another station");
        }
        Change change = change(by);
        station.change(subdivision, details, change);
        stations.persist(station);
        history.add(DirectoryHistory.entry(code), changes, change);
        announcer.announce(station.event());
        return found == null ? Edit.CREATED : Edit.CHANGED;
    }

    private static Map<String, String> cells(@Nullable Subdivision found) {
        return found == null ? Map.of() : Cells.of(found.details());
    }

    private static Map<String, String> cells(@Nullable Station found) {
        return found == null ? Map.of() : Cells.of(found.details());
    }

    private Station create(StationCode code) {
        if (stations.count() >= MOST_STATIONS) {
            throw new ProblemException(
                    QrProblem.DIRECTORY_FULL, "There are " + MOST_STATIONS + " stations, and no more are taken.");
        }
        return new Station(code);
    }

    private Change change(String by) {
        return new Change(time.instant(), by);
    }
}
