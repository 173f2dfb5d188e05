package org.samvad.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is done to the stack, in order, while citizens come.
 *
 * @param rate entries a second
 * @param calm undisturbed time before each fault and after it
 */
record FaultPlan(String name, int rate, Duration calm, List<Fault> faults) {

    static final String PROPERTY = "samvad.faults";

    /** Longer than the ten seconds after which a producer gives an event up. */
    private static final Duration BEYOND_DELIVERY_TIMEOUT = Duration.ofSeconds(14);

    private static final Duration MOMENT = Duration.ofSeconds(10);

    /** notification-service first: a message whose worker died is given up two minutes later, and all else fits in between. */
    private static final List<String> PARTS =
            List.of("notification", "kafka", "complaint", "postgres", "qr", Parts.GATEWAY);

    /** What the system property of this name asks for. */
    static FaultPlan asked() {
        return "long".equals(System.getProperty(PROPERTY)) ? longForm() : shortForm();
    }

    /** For the test command. */
    static FaultPlan shortForm() {
        List<Fault> faults = new ArrayList<>();
        PARTS.forEach(part -> faults.add(Fault.kill(part)));
        faults.add(Fault.stop("kafka", BEYOND_DELIVERY_TIMEOUT));
        faults.add(Fault.stop("notification", MOMENT));
        faults.add(Fault.stop("qr", MOMENT));
        faults.add(Fault.stop("postgres", Duration.ZERO));
        return new FaultPlan("short", 20, Duration.ofSeconds(2), faults);
    }

    /** For docs/faults.md. */
    static FaultPlan longForm() {
        List<Fault> faults = new ArrayList<>();
        PARTS.forEach(part -> faults.addAll(Collections.nCopies(5, Fault.kill(part))));
        List.of("kafka", "notification", "qr").forEach(part -> faults.add(Fault.stop(part, Duration.ofMinutes(2))));
        faults.addAll(Collections.nCopies(5, Fault.stop("postgres", Duration.ZERO)));
        return new FaultPlan("long", 20, Duration.ofSeconds(2), faults);
    }

    boolean isLong() {
        return name.equals("long");
    }
}
