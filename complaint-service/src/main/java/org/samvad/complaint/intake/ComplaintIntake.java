package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Complaints;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.Filing;
import org.samvad.complaint.complaint.IdempotencyKey;
import org.samvad.complaint.complaint.ReviewSettings;
import org.samvad.complaint.complaint.TrackingCode;
import org.samvad.complaint.complaint.TrackingCodes;
import org.samvad.complaint.publishing.ComplaintNews;
import org.samvad.kit.crypto.Sealed;

/** Takes an entry in, once per idempotency key. */
@ApplicationScoped
class ComplaintIntake {

    private final FilingCheck check;
    private final IntakeKeys keys;
    private final TrackingCodes codes;
    private final Complaints complaints;
    private final Conversation conversation;
    private final ComplaintNews news;
    private final ReferenceNumbers references;
    private final ReceiptTickets tickets;
    private final ReviewSettings review;
    private final InstantSource time;

    ComplaintIntake(
            FilingCheck check,
            IntakeKeys keys,
            TrackingCodes codes,
            Complaints complaints,
            Conversation conversation,
            ComplaintNews news,
            ReferenceNumbers references,
            ReceiptTickets tickets,
            ReviewSettings review,
            InstantSource time) {
        this.check = check;
        this.keys = keys;
        this.codes = codes;
        this.complaints = complaints;
        this.conversation = conversation;
        this.news = news;
        this.references = references;
        this.tickets = tickets;
        this.review = review;
        this.time = time;
    }

    /**
     * Stores the entry with its event and returns the receipt; the same key and entry return the same code again.
     *
     * @throws IntakeRefusedException if the entry is not as it has to be
     * @throws IntakeConflictException if the key was used for another entry, or too long ago
     */
    @Transactional
    Receipt file(FileComplaint request, IdempotencyKey key) {
        CheckedFiling filing = check.check(request);
        UUID id = UUID.randomUUID();
        TrackingCode code = codes.derive(key.value());
        Optional<UUID> before = keys.claim(key, filing, id);
        Complaint complaint =
                before.isPresent() ? complaints.find(before.get()).orElseThrow() : store(id, filing, code);
        return new Receipt(code, tickets.contact(complaint.contactRef()), tickets.upload(complaint.id()));
    }

    /**
     * Whether an entry was stored under this key, whose answer may have been lost. It costs nobody a second wait then, and is
     * looked up only for those who are asked for one.
     */
    @Transactional
    boolean isResend(IdempotencyKey key) {
        return keys.knows(key);
    }

    /**
     * Stores nothing. A mistake is told before anybody is asked to wait.
     *
     * @throws IntakeRefusedException with every fault
     */
    void check(FileComplaint request) {
        check.check(request);
    }

    /** What is wrong with an entry, without storing anything. */
    List<IntakeFault> faults(FileComplaint request) {
        try {
            check.check(request);
            return List.of();
        } catch (IntakeRefusedException refused) {
            return refused.faults();
        }
    }

    private Complaint store(UUID id, CheckedFiling filing, TrackingCode code) {
        Sealed text = conversation.sealFirstText(id, filing.text());
        Filing complete = new Filing(
                id,
                references.next(),
                codes.hash(code),
                UUID.randomUUID(),
                filing.kind(),
                filing.category(),
                filing.language(),
                filing.scannedStation(),
                filing.scannedCode(),
                filing.about(),
                filing.aboutStaff(),
                filing.rating(),
                text);
        Complaint complaint = Complaint.file(complete, time.instant(), review.dailyAt());
        // Before the complaint is added, because the event counts in its row.
        news.filed(complaint);
        complaints.add(complaint);
        return complaint;
    }
}
