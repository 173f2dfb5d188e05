package org.samvad.devstack.smsc;

import java.util.concurrent.atomic.LongAdder;

/** Counts while the centre runs. */
final class Tally {

    final LongAdder submitted = new LongAdder();
    final LongAdder accepted = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder receipts = new LongAdder();
    final LongAdder binds = new LongAdder();
    final LongAdder refusedBinds = new LongAdder();

    Counts counts(int sessions) {
        return new Counts(
                submitted.sum(),
                accepted.sum(),
                refused.sum(),
                receipts.sum(),
                binds.sum(),
                refusedBinds.sum(),
                sessions);
    }

    void clear() {
        for (LongAdder adder : new LongAdder[] {submitted, accepted, refused, receipts, binds, refusedBinds}) {
            adder.reset();
        }
    }
}
