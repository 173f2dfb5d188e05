package org.samvad.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Main class of {@code ./samvad bench}. */
public final class Bench {

    /** In the order of the report. */
    static final List<Benchmark> ALL = List.of(
            new IntakeBenchmark(),
            new AcknowledgementBenchmark(),
            new SmsBenchmark(),
            new CaseworkBenchmark(),
            new ImageBenchmark(),
            new PosterBenchmark(),
            new FirstLoadBenchmark(),
            new FootprintBenchmark());

    private static final int WRONG_USE = 2;

    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger SMPP_LOG = Logger.getLogger("org.jsmpp");

    private Bench() {}

    /** Takes names of sections (none for all), {@code --quick} and {@code --profile}. */
    public static void main(String[] arguments) throws Exception {
        SMPP_LOG.setLevel(Level.WARNING);
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean quick = names.remove("--quick");
        boolean profile = names.remove("--profile");
        @Nullable String unknown = unknown(names);
        if (unknown != null) {
            System.err.println("samvad: bench knows no " + unknown + ", but "
                    + ALL.stream().map(Benchmark::name).toList());
            System.exit(WRONG_USE);
        }
        Setting setting = new Setting(quick, profile, Path.of(System.getProperty("samvad.root", ".")));
        run(setting, names);
    }

    private static @Nullable String unknown(List<String> names) {
        return names.stream()
                .filter(name ->
                        ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name)))
                .findFirst()
                .orElse(null);
    }

    private static void run(Setting setting, List<String> names) throws Exception {
        // A recorder takes a share of the processor that no figure should have in it.
        Path file = setting.quick() || setting.profile()
                ? setting.output().resolve("benchmarks-trial.md")
                : setting.root().resolve("docs/benchmarks.md");
        String conditions = "Measured " + LocalDate.now() + ": " + Machine.describe(setting.output())
                + (setting.quick() ? "; quick run" : "") + (setting.profile() ? "; with Flight Recorder" : "") + ".";
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                Findings findings = new Findings(System.out);
                System.out.println("\n== " + benchmark.title() + "\n");
                benchmark.run(setting, findings);
                write(file, new Report.Section(benchmark.title(), conditions, findings.text()));
            }
        }
        System.out.println("\nWritten to " + setting.root().relativize(file));
    }

    /** After each section, so that a run that is broken off keeps what it has. */
    private static void write(Path file, Report.Section section) throws Exception {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Report.with(before, section, ALL.stream().map(Benchmark::title).toList()));
    }
}
