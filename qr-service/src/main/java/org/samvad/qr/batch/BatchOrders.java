package org.samvad.qr.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.BulkIssue;
import org.samvad.qr.code.BulkOutcome;
import org.samvad.qr.directory.AdminScope;

/** Prepares a subdivision in one go: issues the codes that its stations lack, and orders the posters of all of them. */
@RequestScoped
class BatchOrders {

    private final Batches batches;
    private final BulkIssue issue;
    private final AdminScope scope;
    private final StaffIdentity staff;

    BatchOrders(Batches batches, BulkIssue issue, AdminScope scope, StaffIdentity staff) {
        this.batches = batches;
        this.issue = issue;
        this.scope = scope;
        this.staff = staff;
    }

    /**
     * Both or neither.
     *
     * @throws ProblemException as {@link Batches#order}, and 400 for an unknown place
     */
    @Transactional
    OrderedBatch order(BatchForm form) {
        scope.require(form.order().subdivision());
        Integer issued = form.placements().isEmpty() ? null : issue(form);
        return new OrderedBatch(batches.order(form.order()), issued);
    }

    private int issue(BatchForm form) {
        return switch (issue.issue(form.issue(staff.username()))) {
            case BulkOutcome.Issued done -> done.issued().size();
            case BulkOutcome.Refused refused -> throw refusal(refused.reason());
        };
    }

    private static ProblemException refusal(BulkOutcome.Reason reason) {
        return switch (reason) {
            case TOO_MANY ->
                new ProblemException(
                        QrProblem.TOO_MANY_POSTERS, "One batch takes " + BatchCodes.MOST + "; print by subdivision.");
            case NO_STATION -> ProblemException.invalid("subdivision", "has no active station");
            case NO_PLACEMENT, UNKNOWN_PLACEMENT ->
                ProblemException.invalid("placements", "are the usual places and no others");
        };
    }
}
