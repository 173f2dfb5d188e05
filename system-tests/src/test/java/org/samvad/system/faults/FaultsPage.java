package org.samvad.system.faults;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.samvad.system.faults.Drill.Outcome;

/** Puts what was measured into docs/faults.md, below a mark; what stands above it is written by hand. */
final class FaultsPage {

    private static final String MARK = "<!-- Below this line ./samvad faults writes. -->\n";
    private static final Path PAGE = Path.of(System.getProperty("samvad.root"), "docs", "faults.md");

    private FaultsPage() {}

    static void write(Outcome outcome, String table) throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int mark = page.indexOf(MARK);
        if (mark < 0) {
            throw new IllegalStateException("docs/faults.md has no mark");
        }
        Files.writeString(
                PAGE, page.substring(0, mark) + MARK + "\n" + heading(outcome) + "\n" + table + verdict(outcome));
    }

    private static String heading(Outcome outcome) {
        Runtime machine = Runtime.getRuntime();
        return "Run on " + LocalDate.now(ZoneId.of("Asia/Kolkata")) + " on a machine with "
                + machine.availableProcessors() + " processors (" + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", Java " + Runtime.version().feature() + "), "
                + outcome.plan().rate() + " entries a second, every fourth through the form. At the end "
                + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                + " tasks waited for a processor (load average): a number far above the processors says that starts took"
                + " longer than on a machine of one's own.\n";
    }

    private static String verdict(Outcome outcome) {
        if (outcome.verdict().isGood()) {
            return "\nNothing lost, nothing doubled, nothing unexplained in "
                    + outcome.verdict().accounts().size() + " entries.\n";
        }
        return "\nBroken promises:\n\n"
                + outcome.verdict().findings().stream()
                        .map(finding -> "- " + finding)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
