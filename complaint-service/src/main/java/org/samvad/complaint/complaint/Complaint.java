package org.samvad.complaint.complaint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.Sealed;

/**
 * One entry of a citizen and the case it became. Its methods are the only way its state moves; each checks {@link
 * CaseState} first.
 */
@Entity
public class Complaint {

    @Id
    private UUID id;

    private String reference;

    private byte[] codeHash;

    private UUID contactRef;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_code")
    private Category category;

    @Enumerated(EnumType.STRING)
    private CaseLanguage language;

    @Embedded
    private Subjects subjects;

    private @Nullable Integer rating;

    @Embedded
    private @Nullable SealedText text;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    private @Nullable String assignedStation;

    @Embedded
    private CaseClocks clocks;

    private boolean appealed;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Integer satisfaction;

    private int entries;

    private long eventVersion;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Complaint() {}

    /** A new case, received and waiting for the next daily review. */
    public static Complaint file(Filing filing, Instant now, LocalTime dailyReview) {
        Complaint complaint = new Complaint();
        complaint.id = filing.id();
        complaint.reference = filing.reference();
        complaint.codeHash = filing.codeHash();
        complaint.contactRef = filing.contactRef();
        complaint.kind = filing.kind();
        complaint.category = filing.category();
        complaint.language = filing.language();
        complaint.subjects = new Subjects(filing);
        complaint.rating = filing.rating();
        complaint.text = new SealedText(filing.text());
        complaint.state = CaseState.RECEIVED;
        complaint.rank = filing.category().firstRank();
        complaint.clocks = new CaseClocks(now, dailyReview, filing.category().resolveWithin());
        complaint.entries = Conversation.FIRST;
        if (filing.aboutStaff()) {
            complaint.markAboutStaff();
        }
        return complaint;
    }

    /** Bars the stations it is about, or the scanned one where it names none, for good: there is no way back. */
    public void markAboutStaff() {
        subjects.markAboutStaff();
        if (assignedStation != null && subjects.bars(assignedStation)) {
            assignedStation = null;
            state = state == CaseState.ASSIGNED ? CaseState.UNDER_REVIEW : state;
        }
    }

    /** A reviewer has taken it up. Nothing happens if one already had. */
    public boolean reviewIfNew() {
        if (!state.awaitsReview()) {
            return false;
        }
        state = CaseState.UNDER_REVIEW;
        return true;
    }

    /** @throws BarredStationException if it is about that station's staff */
    public void assignTo(String station) {
        require(CaseAct.ASSIGN);
        if (subjects.bars(station)) {
            throw new BarredStationException();
        }
        assignedStation = station;
        state = CaseState.ASSIGNED;
    }

    /** The station gives it back; it no longer sees it. */
    public void returnToReview() {
        require(CaseAct.RETURN);
        assignedStation = null;
        state = CaseState.UNDER_REVIEW;
    }

    public void settle(Instant now) {
        require(CaseAct.SETTLE);
        state = CaseState.ACTION_TAKEN;
        clocks.settle(now);
    }

    public void reject(Instant now) {
        require(CaseAct.REJECT);
        state = CaseState.REJECTED;
        clocks.settle(now);
    }

    /** The citizen's verdict: it ends the case, or sends it one rank up with new deadlines. */
    public void judge(Feedback feedback, Instant now, LocalTime dailyReview) {
        if (feedback.wish() == Feedback.Wish.LOOK_AGAIN) {
            reopen(now, dailyReview);
        } else {
            require(CaseAct.CLOSE);
            state = CaseState.CLOSED;
            clocks.close(now);
        }
        // What is left open takes nothing back that was said about an earlier step.
        outcome = feedback.outcome() == null ? outcome : feedback.outcome();
        satisfaction = feedback.satisfaction() == null ? satisfaction : feedback.satisfaction();
    }

    private void reopen(Instant now, LocalTime dailyReview) {
        require(CaseAct.REOPEN);
        if (state == CaseState.REJECTED) {
            if (appealed) {
                throw new ActNotAllowedException(state, CaseAct.REOPEN);
            }
            appealed = true;
        }
        state = CaseState.REOPENED;
        rank = rank.higher();
        assignedStation = null;
        clocks.restart(now, dailyReview, category.resolveWithin());
    }

    /** @throws ActNotAllowedException if it does not stand where this is possible */
    public void require(CaseAct act) {
        if (!state.allows(act)) {
            throw new ActNotAllowedException(state, act);
        }
    }

    /** @throws ActNotAllowedException if there is no rejection to appeal against */
    public void requireRejection() {
        if (state != CaseState.REJECTED) {
            throw new ActNotAllowedException(state, CaseAct.REOPEN);
        }
    }

    /** The place of the next entry in the conversation, counted from 1. */
    int nextEntry() {
        return ++entries;
    }

    /** The version of the next event about it. */
    public long nextEventVersion() {
        return ++eventVersion;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID contactRef() {
        return contactRef;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public Category category() {
        return category;
    }

    public CaseLanguage language() {
        return language;
    }

    /** Where it came from and whom it is about. */
    public Subjects subjects() {
        return subjects;
    }

    public @Nullable Integer rating() {
        return rating;
    }

    @Nullable Sealed sealedText() {
        return text == null ? null : text.sealed();
    }

    /** The text of a complaint that is just being filed, which has one. */
    Sealed newText() {
        return Objects.requireNonNull(sealedText());
    }

    byte[] codeHash() {
        return codeHash;
    }

    long eventVersion() {
        return eventVersion;
    }

    public CaseState state() {
        return state;
    }

    public Rank rank() {
        return rank;
    }

    public @Nullable String assignedStation() {
        return assignedStation;
    }

    /** The hour of filing. For deadlines and the citizen; officers get a date, station officers nothing. */
    public Instant filedHour() {
        return clocks.filedHour();
    }

    public Instant reviewDue() {
        return clocks.reviewDue();
    }

    public Instant resolveDue() {
        return clocks.resolveDue();
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Integer satisfaction() {
        return satisfaction;
    }

    /** Whether it was rejected, and a rejection of it was appealed before: there is one appeal. */
    public boolean hasUsedAppeal() {
        return state == CaseState.REJECTED && appealed;
    }

    /** For optimistic locking by an officer's form: what the page was drawn from. */
    public long version() {
        return version;
    }
}
