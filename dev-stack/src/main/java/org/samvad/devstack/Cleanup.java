package org.samvad.devstack;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be stopped at the end, last started first. Whatever is started after the end is stopped at once. */
final class Cleanup {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Console console;
    private volatile boolean ended;

    Cleanup(Console console) {
        this.console = console;
    }

    synchronized void add(Runnable step) {
        if (ended) {
            run(step);
        } else {
            steps.push(step);
        }
    }

    boolean hasEnded() {
        return ended;
    }

    /** Goes on where a step fails, so that no process is left behind. */
    synchronized void end() {
        ended = true;
        while (!steps.isEmpty()) {
            run(steps.pop());
        }
    }

    private void run(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            console.problem("while stopping: " + failure.getMessage());
        }
    }
}
