package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.complaint.CaseState;
import org.samvad.complaint.complaint.ComplaintKind;
import org.samvad.complaint.complaint.Rank;

/**
 * A case in the queue. It carries nothing that anybody wrote.
 *
 * @param filedOn a day, never a time; absent for station officers
 * @param dueOn the day by which it has to be reviewed or settled; for station officers the Monday of that week, which is
 *     overdue when all of it has passed; absent where nothing is due
 * @param position its place in the queue
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseRow(
        String reference,
        ComplaintKind kind,
        CategoryName category,
        List<String> aboutStations,
        @Nullable String assignedStation,
        boolean aboutStaff,
        CaseState state,
        Rank rank,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @JsonIgnore QueuePosition position) {}
