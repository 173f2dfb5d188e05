package org.samvad.qr.batch;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.NameInLanguage;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.directory.SubdivisionEntry;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.frame.ConsolePage;

/** Gathers what the pages of batches show. */
@RequestScoped
class BatchPages {

    private final Batches batches;
    private final BatchCodes codes;
    private final AdminScope scope;
    private final StaffIdentity staff;

    BatchPages(Batches batches, BatchCodes codes, AdminScope scope, StaffIdentity staff) {
        this.batches = batches;
        this.codes = codes;
        this.scope = scope;
        this.staff = staff;
    }

    /** @param problem why the order was refused, null if none was */
    BatchesPage list(PageLanguage language, BatchForm form, @Nullable String problem) {
        List<SubdivisionEntry> all = subdivisions(null);
        Map<String, PublicName> names =
                all.stream().collect(Collectors.toMap(SubdivisionEntry::code, SubdivisionEntry::name));
        return new BatchesPage(
                ConsoleFrame.of(staff, scope::isDistrict, language, ConsolePage.POSTERS),
                problem,
                form,
                all.stream()
                        .filter(subdivision -> scope.covers(subdivision.code()))
                        .toList(),
                scope.isDistrict(),
                codes.placements(),
                batches.latest().stream()
                        .map(batch -> BatchView.of(batch, name(batch, names::get)))
                        .toList());
    }

    /**
     * @param issued how many codes were issued for it
     * @param problem why it failed, null if it did not
     */
    BatchPage one(PageLanguage language, Batch batch, @Nullable Integer issued, @Nullable String problem) {
        List<SubdivisionEntry> its = subdivisions(batch.order().subdivision());
        String notLive = its.stream()
                .filter(subdivision -> !subdivision.live())
                .map(subdivision -> NameInLanguage.in(subdivision.name(), language))
                .collect(Collectors.joining(", "));
        PublicName name =
                name(batch, code -> its.isEmpty() ? null : its.getFirst().name());
        return new BatchPage(
                ConsoleFrame.of(staff, scope::isDistrict, language, ConsolePage.POSTERS)
                        .at(BatchPageResource.PATH + "/" + batch.id()),
                BatchView.of(batch, name),
                issued,
                notLive.isEmpty() ? null : notLive,
                problem);
    }

    /** The first of those that this person may print. */
    String firstSubdivision() {
        return subdivisions(null).stream()
                .map(SubdivisionEntry::code)
                .filter(scope::covers)
                .findFirst()
                .orElse("");
    }

    private static @Nullable PublicName name(Batch batch, Function<String, @Nullable PublicName> names) {
        String code = batch.order().subdivision();
        if (code == null) {
            return null;
        }
        PublicName name = names.apply(code);
        return name == null ? new PublicName(code, code) : name;
    }

    /** Those that are live first: they are what is printed most. */
    private List<SubdivisionEntry> subdivisions(@Nullable String only) {
        return codes.stations(only).stream()
                .map(StationEntry::subdivision)
                .distinct()
                .sorted(Comparator.comparing(SubdivisionEntry::live).reversed())
                .toList();
    }
}
