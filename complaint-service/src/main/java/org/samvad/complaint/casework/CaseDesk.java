package org.samvad.complaint.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.samvad.complaint.attachment.AttachmentContent;
import org.samvad.complaint.attachment.Attachments;
import org.samvad.complaint.attachment.Rendition;
import org.samvad.complaint.audit.AuditAction;
import org.samvad.complaint.audit.AuditTrail;
import org.samvad.complaint.complaint.Complaint;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;

/** What officers look at. Whoever looks leaves an audit row, or does not get to see. */
@ApplicationScoped
@Transactional
class CaseDesk {

    private final OfficerOnDuty onDuty;
    private final ScopedCases cases;
    private final CaseFiles files;
    private final Attachments attachments;
    private final AuditTrail audit;

    CaseDesk(OfficerOnDuty onDuty, ScopedCases cases, CaseFiles files, Attachments attachments, AuditTrail audit) {
        this.onDuty = onDuty;
        this.cases = cases;
        this.files = files;
        this.attachments = attachments;
        this.audit = audit;
    }

    CaseList queue(CaseFilter filter, QueuePosition position, int limit) {
        CaseList list = list(filter, position, limit);
        audit.record(AuditAction.QUEUE_VIEWED, null, filter.summary());
        return list;
    }

    CaseCounts counts() {
        CaseCounts counts = cases.count(onDuty.get().scope());
        audit.record(AuditAction.QUEUE_VIEWED, null, "counts");
        return counts;
    }

    /** The list and the figures above it, as one look. */
    QueueSheet sheet(CaseFilter filter, QueuePosition position, int limit) {
        CaseCounts counts = cases.count(onDuty.get().scope());
        return new QueueSheet(counts, queue(filter, position, limit));
    }

    /** @throws ProblemException 404 if there is none in scope */
    CaseFile open(String reference) {
        Officer officer = onDuty.get();
        Complaint complaint = cases.find(officer.scope(), reference).orElseThrow(CaseDesk::noSuchCase);
        CaseFile file = files.open(complaint, officer);
        audit.record(AuditAction.CASE_VIEWED, reference, null);
        return file;
    }

    /** @throws ProblemException 404 if there is no such file in a case in scope */
    AttachmentContent attachment(String reference, UUID id, Rendition rendition) {
        Complaint complaint = cases.find(onDuty.get().scope(), reference).orElseThrow(CaseDesk::noSuchCase);
        AttachmentContent content = attachments.open(complaint, id, rendition).orElseThrow(CaseDesk::noSuchCase);
        audit.record(AuditAction.ATTACHMENT_VIEWED, reference, Integer.toString(content.position()));
        return content;
    }

    static ProblemException noSuchCase() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no case with this reference in your area.");
    }

    private CaseList list(CaseFilter filter, QueuePosition position, int limit) {
        List<CaseRow> found = cases.page(onDuty.get().scope(), filter, position, limit + 1);
        if (found.size() <= limit) {
            return new CaseList(found, null);
        }
        List<CaseRow> shown = found.subList(0, limit);
        return new CaseList(shown, shown.getLast().position().cursor());
    }
}
