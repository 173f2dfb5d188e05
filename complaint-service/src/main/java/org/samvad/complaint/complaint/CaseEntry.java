package org.samvad.complaint.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.Sealed;

/** One step or message of a case. Never changed after it was written. */
@Entity
@Table(name = "case_entry")
class CaseEntry {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryAuthor author;

    private @Nullable String officer;

    @Embedded
    private @Nullable SealedText text;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Integer satisfaction;

    @Column(name = "at_hour")
    private Instant atHour;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected CaseEntry() {}

    CaseEntry(UUID id, Complaint complaint, int sequence, NewEntry entry, @Nullable Sealed text, Instant atHour) {
        this.id = id;
        this.complaintId = complaint.id();
        this.sequence = sequence;
        this.kind = entry.kind();
        this.author = entry.author();
        this.officer = entry.officer();
        this.text = text == null ? null : new SealedText(text);
        Feedback feedback = entry.feedback();
        this.outcome = feedback == null ? null : feedback.outcome();
        this.satisfaction = feedback == null ? null : feedback.satisfaction();
        this.atHour = atHour;
    }

    UUID id() {
        return id;
    }

    UUID complaintId() {
        return complaintId;
    }

    int sequence() {
        return sequence;
    }

    EntryKind kind() {
        return kind;
    }

    EntryAuthor author() {
        return author;
    }

    @Nullable String officer() {
        return officer;
    }

    @Nullable Sealed sealedText() {
        return text == null ? null : text.sealed();
    }

    @Nullable Outcome outcome() {
        return outcome;
    }

    @Nullable Integer satisfaction() {
        return satisfaction;
    }

    Instant atHour() {
        return atHour;
    }
}
