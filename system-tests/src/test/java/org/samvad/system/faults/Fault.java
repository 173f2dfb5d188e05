package org.samvad.system.faults;

import java.time.Duration;
import java.util.Set;

/**
 * One part of the stack taken away and brought back.
 *
 * @param part complaint, qr, notification, kafka, postgres or gateway
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

    /**
     * Two windows of messages, each ten, that are claimed and not yet answered (docs/adr/0012), and the answers of a second
     * of the drill that are not yet written down. The code allows ten windows of both.
     */
    private static final int IN_HAND = 40;

    private static final Set<String> SPARED_BY_INTAKE = Set.of("kafka", "notification", "qr");
    private static final Set<String> SERVICES = Set.of("complaint", "notification", "qr");

    static Fault kill(String part) {
        return new Fault(Act.KILL, part, Duration.ZERO);
    }

    static Fault stop(String part, Duration absence) {
        return new Fault(Act.STOP, part, absence);
    }

    /** Whether people can still write while it is away. */
    boolean sparesIntake() {
        return SPARED_BY_INTAKE.contains(part);
    }

    /** How many messages it may leave in doubt: what was in hand where a sender dies, or the database with its claim. */
    int mostUncertain() {
        boolean senderDies = part.equals("notification") && act == Act.KILL;
        return senderDies || part.equals("postgres") ? IN_HAND : 0;
    }

    String name() {
        String what = SERVICES.contains(part) ? part + "-service" : part;
        String how = absence.isZero() ? "" : ", away " + absence.toSeconds() + " s";
        return act.words + " of " + what + how;
    }

    void strike(Parts parts) {
        switch (act) {
            case KILL -> parts.kill(part);
            case STOP -> parts.stop(part);
        }
    }

    void mend(Parts parts) {
        parts.start(part);
    }
}
