package org.samvad.devstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Console {

    private final PrintStream out;
    private final PrintStream problems;
    private final long begin = System.nanoTime();

    Console(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    /** A line with the time since the start. */
    void progress(String step) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        line(String.format(Locale.ROOT, "[%5.1f s] %s", elapsed.toMillis() / 1000.0, step));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void problem(String text) {
        problems.println("samvad: " + text);
        problems.flush();
    }
}
