package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseLanguage;
import org.samvad.complaint.complaint.Categories;
import org.samvad.complaint.complaint.Category;
import org.samvad.complaint.complaint.CitizenText;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.kit.page.Named;
import org.samvad.kit.secret.Sensitive;

/** Checks an entry as a whole, so that a person hears of everything at once. */
@ApplicationScoped
class FilingCheck {

    private final StationCheck stations;
    private final Categories categories;

    FilingCheck(StationCheck stations, Categories categories) {
        this.stations = stations;
        this.categories = categories;
    }

    /** @throws IntakeRefusedException with every fault */
    CheckedFiling check(FileComplaint request) {
        List<IntakeFault> faults = new ArrayList<>();
        Optional<ComplaintKind> kind = kind(request.kind(), faults);
        Optional<Category> category = kind.flatMap(known -> category(request.category(), known, faults));
        Optional<CaseLanguage> language = language(request.language(), faults);
        boolean aboutStaff = Boolean.TRUE.equals(request.aboutStaff());
        StationCheck.Named named = stations.check(request, faults);
        if (aboutStaff && named.about().isEmpty() && faults.isEmpty()) {
            faults.add(IntakeFault.ABOUT_STAFF_OF_NONE);
        }
        Sensitive<String> text = CitizenText.withPlainLineEnds(request.text() == null ? "" : request.text());
        CitizenText.fault(text).map(FilingCheck::intakeFault).ifPresent(faults::add);
        Circumstances circumstances = Circumstances.of(request.when(), request.where());
        circumstances.check(faults);
        kind.ifPresent(known -> checkRating(known, request.rating(), faults));
        if (!faults.isEmpty()) {
            throw new IntakeRefusedException(faults);
        }
        return new CheckedFiling(
                kind.orElseThrow(),
                category.orElseThrow(),
                language.orElseThrow(),
                named.scannedStation(),
                named.scannedCode(),
                named.about(),
                aboutStaff,
                request.rating(),
                circumstances.below(text, language.orElseThrow()));
    }

    private static Optional<ComplaintKind> kind(@Nullable String asked, List<IntakeFault> faults) {
        Optional<ComplaintKind> kind = Named.among(ComplaintKind.values(), asked);
        if (kind.isEmpty()) {
            faults.add(IntakeFault.KIND_UNKNOWN);
        }
        return kind;
    }

    private Optional<Category> category(@Nullable String asked, ComplaintKind kind, List<IntakeFault> faults) {
        Optional<Category> category = Optional.ofNullable(asked).flatMap(code -> categories.active(code, kind));
        if (category.isEmpty()) {
            faults.add(IntakeFault.CATEGORY_UNKNOWN);
        }
        return category;
    }

    private static Optional<CaseLanguage> language(@Nullable String asked, List<IntakeFault> faults) {
        Optional<CaseLanguage> language = Arrays.stream(CaseLanguage.values())
                .filter(known -> known.name().equalsIgnoreCase(asked))
                .findFirst();
        if (language.isEmpty()) {
            faults.add(IntakeFault.LANGUAGE_UNKNOWN);
        }
        return language;
    }

    private static void checkRating(ComplaintKind kind, @Nullable Integer rating, List<IntakeFault> faults) {
        if (kind != ComplaintKind.FEEDBACK) {
            if (rating != null) {
                faults.add(IntakeFault.RATING_NOT_EXPECTED);
            }
        } else if (rating == null) {
            faults.add(IntakeFault.RATING_MISSING);
        } else if (rating < 1 || rating > 5) {
            faults.add(IntakeFault.RATING_OUT_OF_RANGE);
        }
    }

    private static IntakeFault intakeFault(CitizenText.Fault fault) {
        return switch (fault) {
            case MISSING -> IntakeFault.TEXT_MISSING;
            case TOO_LONG -> IntakeFault.TEXT_TOO_LONG;
            case UNREADABLE -> IntakeFault.TEXT_UNREADABLE;
        };
    }
}
