package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.console.ConsoleFrame;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Station;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.time.Hour;

/** Puts a case into the form in which it is read. It adds names to what the API gives, and nothing else. */
@ApplicationScoped
class CaseViews {

    private final Directory directory;
    private final AssignableStations assignable;
    private final OfficerOnDuty onDuty;
    private final InstantSource time;

    CaseViews(Directory directory, AssignableStations assignable, OfficerOnDuty onDuty, InstantSource time) {
        this.directory = directory;
        this.assignable = assignable;
        this.onDuty = onDuty;
        this.time = time;
    }

    CaseView of(CaseFile file, ConsoleFrame frame, @Nullable TypedAct typed, @Nullable CaseAction done) {
        boolean lost = typed != null && !file.actions().contains(typed.action());
        List<ActForm> forms = file.actions().stream()
                .map(action -> form(action, file, frame.language(), typed))
                .toList();
        return new CaseView(
                frame,
                file,
                names(file, frame.language()),
                urgency(file),
                file.conversation().stream().map(CaseView.Line::of).toList(),
                forms,
                lost ? typed : null,
                done);
    }

    private CaseView.Names names(CaseFile file, PageLanguage language) {
        StationNames stations = new StationNames(directory.stations(), language);
        CaseFile.@Nullable Placement placement = file.placement();
        return new CaseView.Names(
                file.category().in(language),
                stations.of(file.aboutStations()),
                stations.of(file.assignedStation()),
                file.barredStations() == null ? "" : stations.of(file.barredStations()),
                stations.of(file.scannedStation()),
                placement == null ? "" : language.choose(placement.nameHi(), placement.nameEn()),
                PageDate.of(file.filedOn()),
                PageDate.of(file.dueOn()));
    }

    private QueueView.Urgency urgency(CaseFile file) {
        if (file.dueOn() == null) {
            return QueueView.Urgency.NONE;
        }
        if (file.overdue()) {
            return QueueView.Urgency.OVERDUE;
        }
        LocalDate today = LocalDate.ofInstant(time.instant(), Hour.INDIA);
        return file.dueOn().equals(today) && file.filedOn() != null ? QueueView.Urgency.TODAY : QueueView.Urgency.LATER;
    }

    private ActForm form(CaseAction action, CaseFile file, PageLanguage language, @Nullable TypedAct typed) {
        boolean back = typed != null && typed.action() == action;
        String text = back ? typed.text() : "";
        @Nullable ActFault fault = back ? typed.fault() : null;
        if (action != CaseAction.ASSIGN) {
            return new ActForm(action, text, List.of(), fault);
        }
        String chosen = back ? typed.station() : "";
        List<QueueView.StationOption> stations = assignable.of(onDuty.get()).stream()
                .filter(station -> !isBarred(file, station))
                .map(station -> new QueueView.StationOption(
                        station.code(), station.name(language), station.code().equals(chosen)))
                .toList();
        return new ActForm(action, text, stations, fault);
    }

    private static boolean isBarred(CaseFile file, Station station) {
        return file.barredStations() != null && file.barredStations().contains(station.code());
    }
}
