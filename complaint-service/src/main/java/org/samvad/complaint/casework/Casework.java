package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.audit.AuditAction;
import org.samvad.complaint.audit.AuditTrail;
import org.samvad.complaint.complaint.ActNotAllowedException;
import org.samvad.complaint.complaint.BarredStationException;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.complaint.complaint.Conversation;
import org.samvad.complaint.complaint.EntryKind;
import org.samvad.complaint.complaint.NewEntry;
import org.samvad.complaint.publishing.ComplaintNews;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.secret.Sensitive;

/** What officers do to a case: the change, its place in the conversation, the news of it and the audit row are one. */
@ApplicationScoped
class Casework {

    private final OfficerOnDuty onDuty;
    private final ScopedCases cases;
    private final AssignableStations stations;
    private final Conversation conversation;
    private final ComplaintNews news;
    private final AuditTrail audit;
    private final InstantSource time;

    Casework(
            OfficerOnDuty onDuty,
            ScopedCases cases,
            AssignableStations stations,
            Conversation conversation,
            ComplaintNews news,
            AuditTrail audit,
            InstantSource time) {
        this.onDuty = onDuty;
        this.cases = cases;
        this.stations = stations;
        this.conversation = conversation;
        this.news = news;
        this.audit = audit;
        this.time = time;
    }

    /**
     * @throws ProblemException 403 if the role never does this, 404 if there is no such case in scope
     * @throws ActRefusedException if it can't be done as the case stands
     */
    @Transactional
    CaseReceipt act(String reference, CaseOrder order) {
        Officer officer = onDuty.get();
        if (!order.action().isFor(officer)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED, "Your role does not include this.");
        }
        Complaint complaint = cases.lock(officer.scope(), reference).orElseThrow(CaseDesk::noSuchCase);
        check(officer, complaint, order);
        boolean reviewed = order.action().reviewsFirst() && review(officer, complaint);
        try {
            perform(officer, complaint, order);
        } catch (ActNotAllowedException elsewhere) {
            throw new ActRefusedException(ActFault.NOT_POSSIBLE);
        } catch (BarredStationException barred) {
            throw new ActRefusedException(ActFault.STATION_BARRED);
        }
        cases.flush();
        if (reviewed) {
            audit.record(AuditAction.CASE_REVIEWED, reference, null);
        }
        record(reference, order);
        return CaseReceipt.of(complaint);
    }

    private static void check(Officer officer, Complaint complaint, CaseOrder order) {
        if (complaint.version() != order.version()) {
            throw new ActRefusedException(ActFault.CHANGED_MEANWHILE);
        }
        if (!order.action().isWithinRank(officer, complaint)) {
            throw new ActRefusedException(ActFault.WITH_HIGHER_RANK);
        }
        if (!order.action().isPossible(complaint)) {
            throw new ActRefusedException(ActFault.NOT_POSSIBLE);
        }
    }

    private boolean review(Officer officer, Complaint complaint) {
        boolean taken = complaint.reviewIfNew();
        if (taken) {
            write(officer, complaint, EntryKind.REVIEWED, null);
        }
        return taken;
    }

    private void perform(Officer officer, Complaint complaint, CaseOrder order) {
        switch (order.action()) {
            case REVIEW -> review(officer, complaint);
            case ASSIGN -> assign(officer, complaint, order.station());
            case RETURN -> giveBack(officer, complaint, order.text());
            case REPLY -> {
                write(officer, complaint, EntryKind.REPLY, order.text());
                news.answered(complaint);
            }
            case NOTE -> write(officer, complaint, EntryKind.NOTE, order.text());
            case RESOLVE -> {
                complaint.settle(time.instant());
                write(officer, complaint, EntryKind.ACTION_TAKEN, order.text());
                news.feedbackRequested(complaint);
            }
            case REJECT -> {
                complaint.reject(time.instant());
                write(officer, complaint, EntryKind.REJECTED, order.text());
                news.feedbackRequested(complaint);
            }
            case MARK_ABOUT_STAFF -> markAboutStaff(officer, complaint);
        }
    }

    private void markAboutStaff(Officer officer, Complaint complaint) {
        boolean wasAssigned = complaint.assignedStation() != null;
        complaint.markAboutStaff();
        if (wasAssigned && complaint.assignedStation() == null) {
            write(officer, complaint, EntryKind.RETURNED, null);
        }
    }

    private void assign(Officer officer, Complaint complaint, String station) {
        if (!stations.includes(officer, station)) {
            throw new ActRefusedException(ActFault.STATION_UNKNOWN);
        }
        complaint.assignTo(station);
        write(officer, complaint, EntryKind.ASSIGNED, null);
    }

    /** The citizen sees that it went back; why is for officers, so the reason is a note. */
    private void giveBack(Officer officer, Complaint complaint, @Nullable Sensitive<String> reason) {
        complaint.returnToReview();
        write(officer, complaint, EntryKind.RETURNED, null);
        if (reason != null) {
            write(officer, complaint, EntryKind.NOTE, reason);
        }
    }

    private void write(Officer officer, Complaint complaint, EntryKind kind, @Nullable Sensitive<String> text) {
        conversation.add(complaint, NewEntry.ofOffice(kind, officer.username(), text));
    }

    private void record(String reference, CaseOrder order) {
        AuditAction action =
                switch (order.action()) {
                    case REVIEW -> AuditAction.CASE_REVIEWED;
                    case ASSIGN -> AuditAction.CASE_ASSIGNED;
                    case RETURN -> AuditAction.CASE_RETURNED;
                    case REPLY -> AuditAction.CASE_REPLIED;
                    case NOTE -> AuditAction.CASE_NOTED;
                    case RESOLVE -> AuditAction.CASE_RESOLVED;
                    case REJECT -> AuditAction.CASE_REJECTED;
                    case MARK_ABOUT_STAFF -> AuditAction.CASE_MARKED_ABOUT_STAFF;
                };
        audit.record(action, reference, order.action() == CaseAction.ASSIGN ? order.station() : null);
    }
}
