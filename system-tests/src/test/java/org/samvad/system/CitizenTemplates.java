package org.samvad.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of the pages that citizens see, and the state of the tour in which each of them is looked at. */
final class CitizenTemplates {

    /** A new page fails the test until the tour comes by and it stands here. */
    static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("IntakePages/start", "start"),
            Map.entry("IntakePages/report", "form"),
            Map.entry("IntakePages/waiting", "form-slowed-down"),
            Map.entry("IntakePages/receipt", "receipt"),
            Map.entry("IntakePages/offline", "offline"),
            Map.entry("TrackingPages/code", "track"),
            Map.entry("TrackingPages/progress", "case-received"),
            Map.entry("AttachmentPages/attach", "files"),
            Map.entry("ContactPages/form", "number"),
            Map.entry("ContactPages/saved", "number-saved"),
            Map.entry("ContactPages/refused", "number-too-late"),
            Map.entry("ContactPages/withdrawn", "number-withdrawn"),
            Map.entry("ContactPages/about", "number-about"),
            Map.entry("scan/comingSoon", "scan-early"),
            Map.entry("scan/oldPoster", "scan-replaced"),
            Map.entry("scan/closedStation", "scan-closed"),
            Map.entry("scan/unknown", "scan-unknown"),
            Map.entry("scan/withdrawn", "scan-withdrawn"),
            Map.entry("scan/forged", "scan-forged"),
            Map.entry("scan/unreadable", "scan-unreadable"),
            Map.entry("ProblemPage/problem", "no-such-page"));

    /** {@link OutagePagesTest} looks at it, because a part has to be away. */
    private static final String IN_AN_OUTAGE = "ProblemPage/kept";

    private static final Set<String> FOR_OFFICERS =
            Set.of("templates", "console", "casework", "audit", "staff", "batch", "poster", "ConsolePages");

    private static final Pattern IS_A_PAGE = Pattern.compile("\\{#include (layout|scan/frame)}");

    /** Around other pages, which are looked at themselves. */
    private static final String FRAME = "scan/frame";

    private CitizenTemplates() {}

    /** As they lie in the sources of all modules. */
    static Set<String> all() {
        Path root = Path.of(System.getProperty("samvad.root"));
        Set<String> found = new TreeSet<>();
        for (String module : List.of("service-kit", "complaint-service", "qr-service", "notification-service")) {
            Path templates = root.resolve(module).resolve("src/main/resources/templates");
            try (Stream<Path> files = Files.walk(templates)) {
                files.filter(Files::isRegularFile)
                        .filter(CitizenTemplates::isForCitizens)
                        .forEach(file ->
                                found.add(templates.relativize(file).toString().replace(".html", "")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        found.removeAll(Set.of(IN_AN_OUTAGE, FRAME));
        return found;
    }

    private static boolean isForCitizens(Path file) {
        try {
            return !FOR_OFFICERS.contains(file.getParent().getFileName().toString())
                    && IS_A_PAGE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
