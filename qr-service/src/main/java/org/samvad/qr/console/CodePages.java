package org.samvad.qr.console;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.qr.code.CodeHistoryEntry;
import org.samvad.qr.code.CodePage;
import org.samvad.qr.code.CodeQuery;
import org.samvad.qr.code.CodeScope;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.Codes;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;

/** Gathers what the page of codes shows. */
@RequestScoped
class CodePages {

    static final int CARDS = 24;

    private final Codes codes;
    private final CodeScope scope;
    private final AdminScope unit;
    private final CodeUrls urls;
    private final Directory directory;
    private final StaffIdentity staff;

    CodePages(Codes codes, CodeScope scope, AdminScope unit, CodeUrls urls, Directory directory, StaffIdentity staff) {
        this.codes = codes;
        this.scope = scope;
        this.unit = unit;
        this.urls = urls;
        this.directory = directory;
        this.staff = staff;
    }

    /** The position in the address of a page; the newest codes if somebody changed it. */
    static long before(@Nullable String parameter) {
        return parameter == null || !parameter.matches("[0-9]{1,18}") ? Long.MAX_VALUE : Long.parseLong(parameter);
    }

    CodePageModel newest(PageLanguage language) {
        return page(language, CodeQuery.newest(null, CARDS));
    }

    /** The page that begins with this code, so that what was typed about it is not lost; else the newest ones. */
    CodePageModel around(PageLanguage language, QrCodeId id) {
        long before = codes.find(id).map(code -> code.position() + 1).orElse(Long.MAX_VALUE);
        return page(language, new CodeQuery(null, before, CARDS));
    }

    CodePageModel page(PageLanguage language, CodeQuery query) {
        List<StationEntry> stations = directory.stations().stream()
                .filter(station -> unit.covers(station.subdivision().code()))
                .toList();
        CodePage page = scope.page(query);
        return new CodePageModel(
                ConsoleFrame.of(staff, unit::isDistrict, language, ConsolePage.CODES),
                null,
                null,
                IssueForm.empty(),
                IssueErrors.none(),
                StationGroup.of(stations),
                codes.placements(),
                cards(page.codes(), stations),
                query.of() == null ? "" : query.of(),
                page.next());
    }

    private List<CodeCard> cards(List<QrCode> found, List<StationEntry> stations) {
        Map<String, PublicName> names =
                stations.stream().collect(Collectors.toMap(StationEntry::code, StationEntry::name));
        Map<QrCodeId, List<CodeHistoryEntry>> histories =
                codes.histories(found.stream().map(QrCode::id).toList());
        Function<QrCode, CodeCard> card = code -> new CodeCard(
                code,
                names.getOrDefault(code.station().value(), bare(code)),
                code.isActive() ? urls.imageVersion(code).orElse(null) : null,
                histories.getOrDefault(code.id(), List.of()),
                null,
                null);
        return found.stream().map(card).toList();
    }

    private static PublicName bare(QrCode code) {
        return new PublicName(code.station().value(), code.station().value());
    }
}
