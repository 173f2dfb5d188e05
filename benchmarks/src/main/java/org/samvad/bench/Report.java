package org.samvad.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The report as text: an introduction and sections. A section that is not measured this time stays as it was; of one that
 * is measured, the part that somebody wrote by hand stays.
 */
final class Report {

    private static final String HEADING = "## ";

    /** What begins so belongs to people, up to the end of its section. */
    private static final String BY_HAND = "### What limits it";

    private static final Pattern SECTIONS = Pattern.compile("(?m)^(?=## )");
    private static final String INTRODUCTION = """
            # Benchmarks

            Written by `./samvad bench`; a section that was not measured in a run keeps its earlier figures and their date.
            Databases, broker, services, SMS centre and the load itself share one machine, and with two cores they compete:
            a rate is what is left for the service, not what it could do on a machine of its own. What is measured is
            the stack that `./samvad up` starts: PostgreSQL with `fsync`, `full_page_writes` and `synchronous_commit` on
            and its other settings as delivered (`shared_buffers` 128 MB), one Kafka broker, and services with the
            options of their images (docs/operations.md, "Memory of a service").

            Figures are made by the program. What stands under "What limits it" was written by hand on the day it names, and stays
            as it is until somebody looks again.
            """;

    private Report() {}

    /**
     * One benchmark's part.
     *
     * @param conditions a line on when and where
     * @param text Markdown without headings of the second level
     */
    record Section(String title, String conditions, String text) {

        private String markdown() {
            return HEADING + title + "\n\n" + conditions + "\n\n" + text.strip() + "\n";
        }
    }

    /**
     * The report with this section in it.
     *
     * @param before the report as it was; may be empty
     * @param order the titles of all sections; what is not among them goes to the end
     */
    static String with(String before, Section section, List<String> order) {
        Map<String, String> known = sections(before);
        String byHand = byHand(known.getOrDefault(section.title(), ""));
        known.put(section.title(), section.markdown() + byHand);
        StringBuilder report = new StringBuilder(INTRODUCTION);
        order.forEach(title -> append(report, known.remove(title)));
        known.values().forEach(text -> append(report, text));
        return report.toString();
    }

    private static String byHand(String section) {
        int begin = section.indexOf("\n" + BY_HAND);
        return begin < 0 ? "" : section.substring(begin);
    }

    private static void append(StringBuilder report, @Nullable String section) {
        if (section != null) {
            report.append('\n').append(section.strip()).append('\n');
        }
    }

    private static Map<String, String> sections(String report) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part : SECTIONS.split(report)) {
            if (part.startsWith(HEADING)) {
                String title = part.lines().findFirst().orElseThrow().substring(HEADING.length());
                sections.put(title.strip(), part);
            }
        }
        return sections;
    }
}
