package org.samvad.qr.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.samvad.events.value.StationCode;
import org.samvad.events.value.SubdivisionCode;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;

/** Changes the directory. A change that changes nothing leaves the version alone and is not announced. */
@ApplicationScoped
class DirectoryEditor {

    /** More than any district has; so one page and one answer hold them all. */
    static final int MOST_STATIONS = 1000;

    private final Subdivisions subdivisions;
    private final Stations stations;
    private final DirectoryLock lock;
    private final DirectoryAnnouncer announcer;
    private final InstantSource time;

    DirectoryEditor(
            Subdivisions subdivisions,
            Stations stations,
            DirectoryLock lock,
            DirectoryAnnouncer announcer,
            InstantSource time) {
        this.subdivisions = subdivisions;
        this.stations = stations;
        this.lock = lock;
        this.announcer = announcer;
        this.time = time;
    }

    @Transactional
    Edit put(SubdivisionCode code, SubdivisionDetails details, String by) {
        lock.acquire();
        Subdivision found = subdivisions.findById(code.value());
        Subdivision subdivision = found == null ? new Subdivision(code) : found;
        if (!subdivision.differs(details.name().tidy(), details.liveFrom())) {
            return Edit.UNCHANGED;
        }
        subdivision.change(details.name().tidy(), details.liveFrom(), change(by));
        subdivisions.persist(subdivision);
        announcer.announce(subdivision.event());
        return found == null ? Edit.CREATED : Edit.CHANGED;
    }

    /** @throws ProblemException 400 for an unknown subdivision, 409 if the directory is full */
    @Transactional
    Edit put(StationCode code, StationDetails details, String by) {
        lock.acquire();
        Subdivision subdivision = subdivisions.findById(details.subdivision());
        if (subdivision == null) {
            throw ProblemException.invalid("subdivision", "is not in the directory");
        }
        Station found = stations.findById(code.value());
        Station station = found == null ? create(code) : found;
        if (!station.differs(subdivision, details.name().tidy(), details.type(), details.activity())) {
            return Edit.UNCHANGED;
        }
        station.change(subdivision, details.name().tidy(), details.type(), details.activity(), change(by));
        stations.persist(station);
        announcer.announce(station.event());
        return found == null ? Edit.CREATED : Edit.CHANGED;
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
