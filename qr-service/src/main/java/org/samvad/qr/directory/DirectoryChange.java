package org.samvad.qr.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.samvad.kit.time.Hour;

/** One field changed: who, what, when. */
public record DirectoryChange(FieldChange what, Instant at, String by) {

    /** The day of India's calendar. */
    @JsonIgnore
    public LocalDate day() {
        return LocalDate.ofInstant(at, Hour.INDIA);
    }
}
