package org.samvad.complaint.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets entries in as long as they come at a usual pace, and slows the others down. There from the start, as its figure is. */
@Startup
@ApplicationScoped
public class EntryGate {

    private final EntryLevels levels;
    private final Proofs proofs;
    private final Waits waits;
    private final Counter slowed;

    EntryGate(EntryLevels levels, Proofs proofs, Waits waits, MeterRegistry metrics) {
        this.levels = levels;
        this.proofs = proofs;
        this.waits = waits;
        this.slowed = Counter.builder("samvad.entries.slowed")
                .description("Entries asked for a proof of work or a wait")
                .register(metrics);
    }

    /**
     * @param address of the client, as a trusted proxy says
     * @param code the printed code, or empty
     * @param proof what the device solved, or empty
     * @param ticket of an earlier wait, or empty
     */
    public Admission admit(String address, String code, String proof, String ticket) {
        Optional<Runnable> giveBack =
                Optional.of(proof).filter(given -> !given.isEmpty()).flatMap(proofs::accept);
        if (giveBack.isEmpty() && !ticket.isEmpty()) {
            giveBack = waits.accept(ticket);
        }
        // Who waits already, and only came too early, is not counted again.
        boolean waiting = giveBack.isEmpty()
                && !ticket.isEmpty()
                && waits.isValid(ticket)
                && !waits.left(ticket).isZero();
        if (giveBack.isEmpty() && !waiting) {
            giveBack = levels.count(address, code);
        }
        if (giveBack.isPresent()) {
            return new Admission.Admitted(giveBack.get());
        }
        slowed.increment();
        String kept = waiting ? ticket : waits.begin();
        return new Admission.NotYet(proofs.set(), kept, waits.left(kept));
    }

    /** What is left of a wait that was begun, with a riddle of its own, for a page that shows it once more; not counted. */
    public Optional<Admission.NotYet> left(String ticket) {
        return waits.isValid(ticket)
                ? Optional.of(new Admission.NotYet(proofs.set(), ticket, waits.left(ticket)))
                : Optional.empty();
    }

    /** A riddle for programs that were asked for one. */
    public Challenge challenge() {
        return proofs.set();
    }
}
