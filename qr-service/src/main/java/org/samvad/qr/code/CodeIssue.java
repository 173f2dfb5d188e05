package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.Activity;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.StationCode;
import org.samvad.qr.code.IssueOutcome.Issued;
import org.samvad.qr.code.IssueOutcome.Reason;
import org.samvad.qr.code.IssueOutcome.Refused;
import org.samvad.qr.code.PlacementChoice.Own;
import org.samvad.qr.code.PlacementChoice.Usual;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.PrintableText;
import org.samvad.qr.directory.StationEntry;

/** Issues codes. Also for stations that are not live yet, so that posters hang before the day. */
@ApplicationScoped
public class CodeIssue {

    private final Directory directory;
    private final Placements placements;
    private final CodeRecords records;

    CodeIssue(Directory directory, Placements placements, CodeRecords records) {
        this.directory = directory;
        this.placements = placements;
        this.records = records;
    }

    /** Not idempotent: each call that is not refused makes one more code. */
    @Transactional
    public IssueOutcome issue(IssueCode request) {
        Optional<StationEntry> station = station(request.stationCode());
        if (station.isEmpty()) {
            return new Refused(Reason.UNKNOWN_STATION);
        }
        if (station.get().activity() == Activity.INACTIVE) {
            return new Refused(Reason.INACTIVE_STATION);
        }
        return switch (request.placement()) {
            case Usual usual -> issueUsual(station.get(), usual, request);
            case Own own -> issueOwn(station.get(), own, request);
        };
    }

    private IssueOutcome issueUsual(StationEntry station, Usual usual, IssueCode request) {
        Optional<PlacementName> placement = placements.named(usual.code());
        return placement.isPresent()
                ? create(station, placement.get(), request)
                : new Refused(Reason.UNKNOWN_PLACEMENT);
    }

    private IssueOutcome issueOwn(StationEntry station, Own own, IssueCode request) {
        if (!isLabel(own.en())) {
            return new Refused(Reason.ENGLISH_LABEL);
        }
        if (!isLabel(own.hi())) {
            return new Refused(Reason.HINDI_LABEL);
        }
        PublicName name = new PublicName(PrintableText.tidy(own.en()), PrintableText.tidy(own.hi()));
        return create(station, new PlacementName(null, name), request);
    }

    private IssueOutcome create(StationEntry station, PlacementName placement, IssueCode request) {
        return new Issued(
                records.create(new StationCode(station.code()), placement, request.language(), request.issuedBy()));
    }

    private Optional<StationEntry> station(String code) {
        try {
            return directory.find(new StationCode(code));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isLabel(@Nullable String label) {
        return label != null && PrintableText.isLine(label, PlacementChoice.LONGEST_LABEL);
    }
}
