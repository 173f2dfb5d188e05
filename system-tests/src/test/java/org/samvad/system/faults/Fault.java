package org.samvad.system.faults;

import java.time.Duration;
import org.samvad.devstack.test.RunningStack;

/**
 * One part of the stack taken away and brought back.
 *
 * @param part complaint, qr, notification, kafka or postgres
 * @param absence how long it stays away before it is started again
 */
record Fault(Act act, String part, Duration absence) {

    /** How it goes. */
    enum Act {
        /** At once, as by a crash (SIGKILL). */
        KILL("kill -9"),
        /** In order (SIGTERM). */
        STOP("stop");

        private final String words;

        Act(String words) {
            this.words = words;
        }
    }

    static Fault kill(String part) {
        return new Fault(Act.KILL, part, Duration.ZERO);
    }

    static Fault stop(String part, Duration absence) {
        return new Fault(Act.STOP, part, absence);
    }

    /** Whether people can still write while it is away. */
    boolean sparesIntake() {
        return !part.equals("complaint") && !part.equals("postgres");
    }

    String name() {
        String what = part.equals("kafka") || part.equals("postgres") ? part : part + "-service";
        String how = absence.isZero() ? "" : ", away " + absence.toSeconds() + " s";
        return act.words + " of " + what + how;
    }

    void strike(RunningStack stack) {
        switch (act) {
            case KILL -> stack.killPart(part);
            case STOP -> stack.stopPart(part);
        }
    }

    void mend(RunningStack stack) {
        stack.startPart(part);
    }
}
