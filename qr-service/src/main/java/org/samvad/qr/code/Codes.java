package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;

/** Reads codes. */
@ApplicationScoped
public class Codes {

    private final PrintedCodes codes;
    private final CodeHistory history;
    private final Placements placements;

    Codes(PrintedCodes codes, CodeHistory history, Placements placements) {
        this.codes = codes;
        this.history = history;
        this.placements = placements;
    }

    @Transactional
    public Optional<QrCode> find(QrCodeId id) {
        return codes.findByIdOptional(id.value()).map(PrintedCode::snapshot);
    }

    /** The code that a replaced one leads to today, over any number of rotations; empty if that one is revoked. */
    @Transactional
    public Optional<QrCode> present(QrCode code) {
        QrCode present = code;
        while (present.replacedBy() != null) {
            present = codes.findById(present.replacedBy().value()).snapshot();
        }
        return Optional.of(present).filter(QrCode::isActive);
    }

    /**
     * The newest first.
     *
     * @param stations whose codes, or null for all
     */
    @Transactional
    CodePage page(CodeQuery query, @Nullable List<String> stations) {
        // One more than asked for tells whether there is a next page.
        List<QrCode> found = codes.newest(stations, query.before(), query.limit() + 1).stream()
                .map(PrintedCode::snapshot)
                .toList();
        boolean more = found.size() > query.limit();
        List<QrCode> page = more ? found.subList(0, query.limit()) : found;
        return new CodePage(page, more ? page.getLast().position() : null);
    }

    /** The steps in the life of a code, the first one first. */
    @Transactional
    public List<CodeHistoryEntry> history(QrCodeId id) {
        return history.of(id);
    }

    /** The same for several codes at once. */
    @Transactional
    public Map<QrCodeId, List<CodeHistoryEntry>> histories(List<QrCodeId> ids) {
        return history.of(ids);
    }

    /** The usual places of posters. */
    @Transactional
    public List<PlacementName> placements() {
        return placements.inOrder();
    }
}
