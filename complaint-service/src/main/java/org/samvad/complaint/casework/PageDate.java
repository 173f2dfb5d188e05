package org.samvad.complaint.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days as they are written in India. */
final class PageDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PageDate() {}

    /** Empty if there is none. */
    static String of(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
