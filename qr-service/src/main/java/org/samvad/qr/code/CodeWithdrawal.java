package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.samvad.events.directory.Activity;
import org.samvad.events.value.QrCodeId;
import org.samvad.qr.code.ChangeOutcome.Changed;
import org.samvad.qr.code.ChangeOutcome.Reason;
import org.samvad.qr.code.ChangeOutcome.Refused;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.PrintableText;

/** Takes codes out of service. Their posters still lead people to the station's present form. */
@ApplicationScoped
public class CodeWithdrawal {

    /** Longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 200;

    private final PrintedCodes codes;
    private final CodeRecords records;
    private final Directory directory;
    private final Event<Rotated> rotations;

    CodeWithdrawal(PrintedCodes codes, CodeRecords records, Directory directory, Event<Rotated> rotations) {
        this.codes = codes;
        this.records = records;
        this.directory = directory;
        this.rotations = rotations;
    }

    /** For good: a revoked code never becomes active again. */
    @Transactional
    public ChangeOutcome revoke(QrCodeId id, String reason, String by) {
        if (!PrintableText.isLine(reason, LONGEST_REASON)) {
            return new Refused(Reason.REASON_MISSING);
        }
        Optional<PrintedCode> code = codes.lock(id);
        if (code.isEmpty()) {
            return new Refused(Reason.UNKNOWN_CODE);
        }
        if (!code.get().isActive()) {
            return new Refused(Reason.NOT_ACTIVE);
        }
        code.get().revoke();
        records.record(code.get(), PrintableText.tidy(reason), by);
        return new Changed(code.get().snapshot());
    }

    /** Puts a new code with the current key in the place of this one, for the same station and place. */
    @Transactional
    public ChangeOutcome rotate(QrCodeId id, String by) {
        Optional<PrintedCode> code = codes.lock(id);
        if (code.isEmpty()) {
            return new Refused(Reason.UNKNOWN_CODE);
        }
        if (!code.get().isActive()) {
            return new Refused(Reason.NOT_ACTIVE);
        }
        QrCode old = code.get().snapshot();
        if (directory
                .find(old.station())
                .filter(s -> s.activity() == Activity.ACTIVE)
                .isEmpty()) {
            return new Refused(Reason.INACTIVE_STATION);
        }
        QrCode successor = records.create(old.station(), old.placement(), old.language(), by);
        code.get().replaceBy(successor.id());
        records.record(code.get(), null, by);
        rotations.fire(new Rotated(successor, by));
        return new Changed(successor);
    }
}
