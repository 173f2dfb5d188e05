package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.events.value.StationCode;
import org.samvad.kit.page.PageLanguage;

/** Writes a step in the life of a code: the row, its history and the event, or none of them. */
@ApplicationScoped
class CodeRecords {

    private final PrintedCodes codes;
    private final CodeHistory history;
    private final CodeAnnouncer announcer;
    private final CodeTokens tokens;
    private final CodeIds ids;
    private final InstantSource time;

    CodeRecords(
            PrintedCodes codes,
            CodeHistory history,
            CodeAnnouncer announcer,
            CodeTokens tokens,
            CodeIds ids,
            InstantSource time) {
        this.codes = codes;
        this.history = history;
        this.announcer = announcer;
        this.tokens = tokens;
        this.ids = ids;
        this.time = time;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    QrCode create(StationCode station, PlacementName placement, PageLanguage language, String by) {
        PrintedCode code = new PrintedCode(freeId(), tokens.currentKeyId(), station, placement, language);
        codes.persistAndFlush(code);
        record(code, null, by);
        return code.snapshot();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(PrintedCode code, @Nullable String reason, String by) {
        QrCode now = code.snapshot();
        history.persist(new CodeChange(now.id(), now.state(), reason, time.instant(), by));
        announcer.announce(code.event());
    }

    private QrCodeId freeId() {
        QrCodeId id = ids.draw();
        // At a million codes one draw in a million is taken.
        while (codes.isTaken(id)) {
            id = ids.draw();
        }
        return id;
    }
}
