package org.samvad.complaint.casework;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.Rank;

/** Reads rows of the queue. */
final class CaseRows {

    private CaseRows() {}

    static CaseRow read(Tuple row) {
        CaseState state = CaseState.valueOf(row.get("state", String.class));
        LocalDate day = LocalDate.parse(row.get("day", String.class));
        @Nullable String filedOn = row.get("filed_on", String.class);
        @Nullable String about = row.get("about", String.class);
        @Nullable LocalDate due = Deadline.isOpen(state) ? day : null;
        return new CaseRow(
                row.get("reference", String.class),
                ComplaintKind.valueOf(row.get("kind", String.class)),
                new CategoryName(
                        row.get("category", String.class),
                        row.get("name_hi", String.class),
                        row.get("name_en", String.class)),
                about == null ? List.of() : List.of(about.split(",")),
                row.get("assigned_station", String.class),
                row.get("about_staff", Boolean.class),
                state,
                Rank.valueOf(row.get("rank", String.class)),
                filedOn == null ? null : LocalDate.parse(filedOn),
                due,
                row.get("overdue", Boolean.class),
                new QueuePosition(day, row.get("reference", String.class)));
    }
}
