package org.samvad.qr.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.token.StaffIdentity;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.AdminScope;
import org.samvad.qr.directory.StationEntry;

/** Orders batches and looks after them, each within the unit of who asks. */
@RequestScoped
class Batches {

    static final int LISTED = 20;

    private final BatchCodes codes;
    private final BatchTable table;
    private final AdminScope scope;
    private final StaffIdentity staff;
    private final Event<BatchOrdered> ordered;
    private final InstantSource time;

    Batches(
            BatchCodes codes,
            BatchTable table,
            AdminScope scope,
            StaffIdentity staff,
            Event<BatchOrdered> ordered,
            InstantSource time) {
        this.codes = codes;
        this.table = table;
        this.scope = scope;
        this.staff = staff;
        this.ordered = ordered;
        this.time = time;
    }

    /**
     * Not idempotent: each call makes one more batch.
     *
     * @throws ProblemException 400 for an unknown subdivision, 403 for one of others, 409 if there is nothing to print or
     *     too much
     */
    @Transactional
    Batch order(BatchOrder order) {
        scope.require(order.subdivision());
        List<StationEntry> stations = codes.stations(order.subdivision());
        if (stations.isEmpty()) {
            throw ProblemException.invalid("subdivision", "has no station in the directory");
        }
        List<QrCode> found = codes.codes(stations);
        if (found.isEmpty()) {
            throw new ProblemException(QrProblem.NOTHING_TO_PRINT, "Issue codes for these stations first.");
        }
        if (found.size() > BatchCodes.MOST) {
            throw new ProblemException(
                    QrProblem.TOO_MANY_POSTERS, "One batch takes " + BatchCodes.MOST + "; print by subdivision.");
        }
        UUID id = UUID.randomUUID();
        table.add(id, order, found.size(), time.instant(), staff.username());
        ordered.fire(new BatchOrdered());
        return table.find(id).orElseThrow();
    }

    /** @throws ProblemException 404 or 403 */
    Batch find(String id) {
        Batch batch = table.find(uuid(id)).orElseThrow(Batches::unknown);
        scope.require(batch.order().subdivision());
        return batch;
    }

    /** @throws ProblemException also 409 while it is not ready */
    Batch finished(String id) {
        Batch batch = find(id);
        if (batch.state() != BatchState.READY) {
            throw new ProblemException(QrProblem.BATCH_NOT_READY, "Ask for the batch until its state is READY.");
        }
        return batch;
    }

    /** The newest first, those of the caller's unit. */
    List<Batch> latest() {
        return table.latest(scope.subdivision(), LISTED);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such batch; they are kept for a day.");
    }
}
