package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.complaint.EntryAuthor;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.Outcome;

/**
 * One step or message of a case.
 *
 * @param officer who wrote it, if an officer did
 * @param outcome what the citizen chose, where this is feedback
 * @param satisfaction 1-5, likewise
 * @param attachments the citizen's photos and voice notes that came with it
 * @param on a day, never a time; absent for station officers until the case was assigned to them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseLine(
        EntryKind kind,
        EntryAuthor author,
        @Nullable String officer,
        @Nullable String text,
        @Nullable Outcome outcome,
        @Nullable Integer satisfaction,
        List<AttachmentView> attachments,
        @Nullable LocalDate on) {

    /** Without the text. */
    @Override
    public String toString() {
        return "CaseLine[" + kind + "]";
    }
}
