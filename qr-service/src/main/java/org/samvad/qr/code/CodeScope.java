package org.samvad.qr.code;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;

/** The codes that the caller may see and change: those of the stations of the own unit. */
@RequestScoped
public class CodeScope {

    private final Codes codes;
    private final Directory directory;
    private final AdminScope scope;

    CodeScope(Codes codes, Directory directory, AdminScope scope) {
        this.codes = codes;
        this.directory = directory;
        this.scope = scope;
    }

    /** The newest first; of other units there are none. */
    public CodePage page(CodeQuery query) {
        if (query.of() == null && scope.isDistrict()) {
            return codes.page(query, null);
        }
        List<String> stations = directory.stations().stream()
                .filter(station -> scope.covers(station.subdivision().code()))
                .filter(station -> query.of() == null
                        || query.of().equals(station.code())
                        || query.of().equals(station.subdivision().code()))
                .map(StationEntry::code)
                .toList();
        return stations.isEmpty() ? new CodePage(List.of(), null) : codes.page(query, stations);
    }

    /** @throws ProblemException 404 for what is no code, 403 for one of another unit */
    public QrCode find(String id) {
        QrCodeId code = CodeRequests.id(id);
        QrCode found = codes.find(code).orElseThrow(CodeRequests::unknown);
        scope.requireStation(found.station().value());
        return found;
    }
}
