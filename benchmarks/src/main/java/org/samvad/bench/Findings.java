package org.samvad.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What a benchmark has to say, in Markdown; printed as it comes. */
final class Findings {

    private final PrintStream terminal;
    private final StringBuilder text = new StringBuilder();

    Findings(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** A paragraph. */
    void say(String paragraph) {
        add("\n" + paragraph + "\n");
    }

    void table(String... header) {
        add("\n");
        row((Object[]) header);
        add("|" + "---|".repeat(header.length) + "\n");
    }

    void row(Object... cells) {
        add("| "
                + String.join(" | ", List.of(cells).stream().map(Findings::cell).toList()) + " |\n");
    }

    /** A figure that has a target. Why it is missed a program can't know: see {@link Report}. */
    void target(String what, String measured, String wanted, boolean met) {
        say("**Target**: " + what + " " + wanted + ". Measured " + measured + ": " + (met ? "met." : "**missed**."));
    }

    /** Only on the terminal: what is being done. */
    void progress(String step) {
        terminal.println("   " + step);
    }

    String text() {
        return text.toString();
    }

    static String cell(Object value) {
        return switch (value) {
            case Double number when Math.abs(number) >= 100 -> String.format(Locale.ROOT, "%,.0f", number);
            case Double number when Math.abs(number) >= 10 -> String.format(Locale.ROOT, "%.1f", number);
            case Double number -> String.format(Locale.ROOT, "%.2f", number);
            case Number number -> String.format(Locale.ROOT, "%,d", number.longValue());
            default -> value.toString();
        };
    }

    private void add(String markdown) {
        text.append(markdown);
        terminal.print(markdown);
        terminal.flush();
    }
}
