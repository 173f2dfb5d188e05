package org.samvad.qr.code;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.samvad.events.qrcode.QrCodeState;

/** The codes that hang or are to hang on walls. */
@ApplicationScoped
public class ActiveCodes {

    private final PrintedCodes codes;

    ActiveCodes(PrintedCodes codes) {
        this.codes = codes;
    }

    /** Of these stations, in the order in which they were issued; at most so many. */
    @Transactional
    public List<QrCode> of(Collection<String> stationCodes, int most) {
        return snapshots(query(stationCodes).page(0, most));
    }

    /** All of these stations. */
    @Transactional
    public List<QrCode> of(Collection<String> stationCodes) {
        return snapshots(query(stationCodes));
    }

    private PanacheQuery<PrintedCode> query(Collection<String> stationCodes) {
        return codes.find(
                "state = ?1 and stationCode in ?2 order by stationCode, position", QrCodeState.ACTIVE, stationCodes);
    }

    private static List<QrCode> snapshots(PanacheQuery<PrintedCode> found) {
        return found.stream().map(PrintedCode::snapshot).toList();
    }
}
