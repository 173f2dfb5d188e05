package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.complaint.directory.Directory;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.time.Hour;

/** Puts the queue into the form in which it is read. It adds names to what the API gives, and nothing else. */
@ApplicationScoped
class QueueViews {

    private final Directory directory;
    private final AssignableStations assignable;
    private final OfficerOnDuty onDuty;
    private final InstantSource time;

    QueueViews(Directory directory, AssignableStations assignable, OfficerOnDuty onDuty, InstantSource time) {
        this.directory = directory;
        this.assignable = assignable;
        this.onDuty = onDuty;
        this.time = time;
    }

    QueueView of(QueueSheet sheet, CaseFilter filter, ConsoleFrame frame, @Nullable CaseAction done) {
        PageLanguage language = frame.language();
        StationNames names = new StationNames(directory.stations(), language);
        List<QueueView.StationOption> stations = assignable.of(onDuty.get()).stream()
                .map(station -> new QueueView.StationOption(
                        station.code(), station.name(language), station.code().equals(filter.station())))
                .toList();
        LocalDate today = LocalDate.ofInstant(time.instant(), Hour.INDIA);
        List<QueueView.Row> rows = sheet.list().items().stream()
                .map(row -> row(row, frame, names, today))
                .toList();
        @Nullable String cursor = sheet.list().next();
        String next = cursor == null ? "" : frame.link(address(filter) + "cursor=" + cursor);
        return new QueueView(frame, sheet.counts(), rows, filter, stations, next, done);
    }

    private static QueueView.Row row(CaseRow row, ConsoleFrame frame, StationNames names, LocalDate today) {
        return new QueueView.Row(
                row.reference(),
                frame.link("/console/cases/" + row.reference()),
                row.kind(),
                row.category().in(frame.language()),
                names.of(row.aboutStations()),
                names.of(row.assignedStation()),
                row.aboutStaff(),
                row.state(),
                PageDate.of(row.filedOn()),
                PageDate.of(row.dueOn()),
                urgency(row, today));
    }

    private static QueueView.Urgency urgency(CaseRow row, LocalDate today) {
        if (row.dueOn() == null) {
            return QueueView.Urgency.NONE;
        }
        if (row.overdue()) {
            return QueueView.Urgency.OVERDUE;
        }
        return row.dueOn().equals(today) && row.filedOn() != null ? QueueView.Urgency.TODAY : QueueView.Urgency.LATER;
    }

    /** The page's own address with the filter, ready for one more parameter. */
    static String address(CaseFilter filter) {
        StringBuilder address = new StringBuilder("/console/cases?");
        if (filter.state() != null) {
            address.append("state=").append(filter.state()).append('&');
        }
        if (filter.kind() != null) {
            address.append("kind=").append(filter.kind()).append('&');
        }
        if (filter.station() != null) {
            address.append("station=").append(filter.station()).append('&');
        }
        if (filter.due() == CaseFilter.Due.OVERDUE) {
            address.append("overdue=true&");
        }
        return address.toString();
    }
}
