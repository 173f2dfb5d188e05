package org.samvad.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run to its end in the root of the repository. */
record Command(int exitCode, String output, String problems) {

    private static final long MINUTES = 2;

    /** Whether there is a program of this name on the path. */
    static boolean exists(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }

    static Command run(String... words) {
        try {
            Path output = Files.createTempFile("samvad-output", ".txt");
            Path problems = Files.createTempFile("samvad-problems", ".txt");
            Process process = new ProcessBuilder(List.of(words))
                    .directory(Repository.root().toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(problems.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(words[0] + " did not end");
            }
            return new Command(process.exitValue(), readOnce(output), readOnce(problems));
        } catch (IOException failure) {
            throw new UncheckedIOException(words[0] + " is needed by this test: ./samvad test installs it", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it wrote, where it must have succeeded. */
    String orFail() {
        if (exitCode != 0) {
            throw new AssertionError(problems);
        }
        return output;
    }

    private static String readOnce(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
