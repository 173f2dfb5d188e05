package org.samvad.qr.scan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.directory.StationEntry;

/** The pages a scan can end on instead of the form. */
final class ScanPages {

    private ScanPages() {}

    @CheckedTemplate(basePath = "scan")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance comingSoon(PageLanguage language, StationEntry station, String date);

        static native TemplateInstance oldPoster(PageLanguage language, StationEntry station, String form);

        static native TemplateInstance closedStation(PageLanguage language, StationEntry station);

        static native TemplateInstance unknown(PageLanguage language);

        static native TemplateInstance withdrawn(PageLanguage language);

        static native TemplateInstance forged(PageLanguage language);

        static native TemplateInstance unreadable(PageLanguage language);
    }

    /** Says from when, or that no day is set. */
    static TemplateInstance comingSoon(PageLanguage language, StationEntry station) {
        LocalDate liveFrom = station.subdivision().liveFrom();
        String date = liveFrom == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.calendarLocale())
                        .format(liveFrom);
        return Templates.comingSoon(language, station, date);
    }
}
