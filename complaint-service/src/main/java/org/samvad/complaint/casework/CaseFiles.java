package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.attachment.AttachmentView;
import org.samvad.complaint.attachment.Attachments;
import org.samvad.complaint.complaint.Category;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.EntryView;
import org.samvad.complaint.directory.Directory;
import org.samvad.kit.secret.Sensitive;
import org.samvad.kit.time.Hour;

/** Opens a case for an officer, without what this officer is not to see. */
@ApplicationScoped
class CaseFiles {

    private final Conversation conversation;
    private final Attachments attachments;
    private final Directory directory;
    private final InstantSource time;

    CaseFiles(Conversation conversation, Attachments attachments, Directory directory, InstantSource time) {
        this.conversation = conversation;
        this.attachments = attachments;
        this.directory = directory;
        this.time = time;
    }

    CaseFile open(Complaint complaint, Officer officer) {
        boolean far = !officer.isAtStation();
        @Nullable LocalDate due = Deadline.of(complaint, officer);
        List<AttachmentView> attached = attachments.of(complaint);
        return new CaseFile(
                complaint.reference(),
                complaint.kind(),
                categoryOf(complaint),
                complaint.language(),
                complaint.state(),
                complaint.rank(),
                complaint.subjects().isAboutStaff(),
                sorted(complaint.subjects().aboutStations()),
                complaint.assignedStation(),
                far ? sorted(complaint.subjects().barredStations()) : null,
                far ? complaint.subjects().scannedStation() : null,
                far ? placementOf(complaint) : null,
                far ? day(complaint.filedHour()) : null,
                due,
                Deadline.isMissed(due, officer, day(time.instant())),
                complaint.rating(),
                complaint.outcome(),
                complaint.satisfaction(),
                complaint.version(),
                text(conversation.firstText(complaint)),
                attachedTo(Conversation.FIRST, attached),
                lines(complaint, officer, attached),
                CaseAction.open(officer, complaint));
    }

    private static CategoryName categoryOf(Complaint complaint) {
        Category category = complaint.category();
        return new CategoryName(category.code(), category.nameHi(), category.nameEn());
    }

    private CaseFile.@Nullable Placement placementOf(Complaint complaint) {
        @Nullable String code = complaint.subjects().scannedCode();
        return code == null
                ? null
                : directory
                        .place(code)
                        .map(place -> new CaseFile.Placement(place.placementHi(), place.placementEn()))
                        .orElse(null);
    }

    /** What came before the last assignment has no day for a station: the first review follows the filing closely. */
    private List<CaseLine> lines(Complaint complaint, Officer officer, List<AttachmentView> attached) {
        List<EntryView> entries = conversation.forOfficers(complaint);
        int datedFrom = officer.isAtStation() ? lastAssignment(entries) : 0;
        return entries.stream()
                .filter(entry -> entry.kind() != EntryKind.FILED)
                .map(entry -> new CaseLine(
                        entry.kind(),
                        entry.author(),
                        entry.officer(),
                        text(entry.text()),
                        entry.outcome(),
                        entry.satisfaction(),
                        attachedTo(entry.sequence(), attached),
                        entry.sequence() < datedFrom ? null : day(entry.atHour())))
                .toList();
    }

    private static List<AttachmentView> attachedTo(int sequence, List<AttachmentView> attached) {
        return attached.stream().filter(view -> view.sequence() == sequence).toList();
    }

    private static int lastAssignment(List<EntryView> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.ASSIGNED)
                .mapToInt(EntryView::sequence)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Hour.INDIA);
    }

    private static @Nullable String text(@Nullable Sensitive<String> sealed) {
        return sealed == null ? null : sealed.reveal();
    }
}
