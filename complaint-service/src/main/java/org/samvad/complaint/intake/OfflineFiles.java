package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.time.Remembered;

/**
 * The service worker with the list of what it puts aside on a phone. Its version is the hash of all of that, stations and
 * categories included: whatever changes there makes every phone fetch the new form at its next visit.
 */
@ApplicationScoped
class OfflineFiles {

    private static final String WORKER = "org/samvad/complaint/intake/worker.js";
    private static final List<String> SCRIPTS = List.of("/assets/exit.js", "/assets/kept.js", "/assets/report.js");

    private final ReportViews views;
    private final String worker;
    private final Map<String, String> scripts;
    private final Remembered<Worker> latest;

    OfflineFiles(ReportViews views, InstantSource time) {
        this.views = views;
        this.latest = new Remembered<>(this::assemble, time);
        this.worker = new String(read(WORKER), StandardCharsets.UTF_8);
        this.scripts = SCRIPTS.stream()
                .collect(Collectors.toMap(path -> path, path -> integrity(read("META-INF/resources" + path))));
    }

    /** A service worker and its version. */
    record Worker(String version, String script) {}

    /** Put together once for all the phones that ask at about the same time: every visit asks for it. */
    Worker worker() {
        return latest.get();
    }

    private Worker assemble() {
        MessageDigest everything = sha256();
        Map<String, String> files = new TreeMap<>(scripts);
        for (PageLanguage language : PageLanguage.values()) {
            files.put("/report?lang=" + language.tag(), "");
            files.put("/offline?lang=" + language.tag(), "");
            update(
                    everything,
                    IntakePages.report(views.view(language, ReportForm.ofNobody()))
                            .render());
            update(everything, IntakePages.offline(language).render());
        }
        String list = files.entrySet().stream()
                .map(file -> "\"%s\": \"%s\"".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
        update(everything, list);
        update(everything, worker);
        String version = "samvad-" + HexFormat.of().formatHex(Arrays.copyOf(everything.digest(), Long.BYTES));
        return new Worker(version, worker.replace("@version@", version).replace("@files@", list));
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As browsers check it (W3C Subresource Integrity). */
    private static String integrity(byte[] content) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(content));
    }

    private static byte[] read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
