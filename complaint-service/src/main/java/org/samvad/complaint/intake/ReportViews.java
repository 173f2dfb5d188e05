package org.samvad.complaint.intake;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.Categories;
import org.samvad.complaint.complaint.Category;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.RetentionSettings;
import org.samvad.complaint.directory.Directory;
import org.samvad.complaint.directory.Place;
import org.samvad.complaint.directory.Station;
import org.samvad.complaint.mark.PersonalMark;
import org.samvad.kit.page.PageLanguage;

/** Puts together what the form shows. */
@ApplicationScoped
class ReportViews {

    private final Directory directory;
    private final Categories categories;
    private final RetentionSettings retention;

    ReportViews(Directory directory, Categories categories, RetentionSettings retention) {
        this.directory = directory;
        this.categories = categories;
        this.retention = retention;
    }

    ReportView view(PageLanguage language, ReportForm form) {
        return view(language, form, List.of(), null, null, Set.of());
    }

    /** The form again, with what is wrong and what the person is asked about. */
    ReportView refused(PageLanguage language, ReportForm form, List<IntakeFault> faults) {
        return view(language, form, faults, null, null, form.marks());
    }

    /** @param before the key under which the form was stored, so that the phone forgets what it kept under it */
    ReportView alreadySent(PageLanguage language, ReportForm form, String before) {
        return view(language, form, List.of(), words(language).alreadySent(), before, Set.of());
    }

    /** The form, now with a key to send it under, because it came without one. */
    ReportView withoutKey(PageLanguage language, ReportForm form) {
        return view(language, form, List.of(), words(language).sendOnceMore(), null, Set.of());
    }

    private static IntakeMessages words(PageLanguage language) {
        return MessageBundles.get(IntakeMessages.class, Localized.Literal.of(language.tag()));
    }

    private ReportView view(
            PageLanguage language,
            ReportForm form,
            List<IntakeFault> faults,
            @Nullable String note,
            @Nullable String sentBefore,
            Set<PersonalMark> marks) {
        IntakeMessages words = words(language);
        List<Station> live = directory.stations().stream().filter(Station::live).toList();
        return new ReportView(
                language,
                form,
                place(form, language),
                Arrays.stream(ComplaintKind.values())
                        .map(kind -> choice(kind, language, words))
                        .toList(),
                StationGroup.of(live, language),
                faults.stream()
                        .map(fault -> FaultWords.of(fault, words))
                        .distinct()
                        .toList(),
                note,
                sentBefore,
                marks,
                (int) retention.keepText().toDays());
    }

    private @Nullable String place(ReportForm form, PageLanguage language) {
        Optional<Place> place = directory.place(form.code());
        return place.map(found -> found.station().name(language) + ", " + found.placement(language))
                .or(() -> directory.station(form.station()).map(station -> station.name(language)))
                .orElse(null);
    }

    private ReportView.KindChoice choice(ComplaintKind kind, PageLanguage language, IntakeMessages words) {
        List<ReportView.CategoryChoice> choices = categories.activeOf(kind).stream()
                .map(category -> new ReportView.CategoryChoice(category.code(), name(category, language)))
                .toList();
        return switch (kind) {
            case COMPLAINT ->
                new ReportView.KindChoice(kind.name(), words.kindComplaint(), words.kindComplaintHint(), choices);
            case TIP -> new ReportView.KindChoice(kind.name(), words.kindTip(), words.kindTipHint(), choices);
            case FEEDBACK ->
                new ReportView.KindChoice(kind.name(), words.kindFeedback(), words.kindFeedbackHint(), choices);
            case SUGGESTION ->
                new ReportView.KindChoice(kind.name(), words.kindSuggestion(), words.kindSuggestionHint(), choices);
        };
    }

    private static String name(Category category, PageLanguage language) {
        return language.choose(category.nameHi(), category.nameEn());
    }
}
