package org.samvad.qr.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to end still finishes what is in hand, a poster too. */
class LastMomentTest {

    /** Without its conjuncts it would be wider. */
    private static final String TEXT = "क्षेत्र की शिकायत";

    @Test
    void textIsDrawnWhileTheProcessEnds(@TempDir Path temporary) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Ending.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip())
                .isEqualTo(Double.toString(Typeface.BOLD.shape(TEXT).width()));
        assertThat(temporary).as("nothing is left behind").isEmptyDirectory();
    }

    /** Draws when the JDK has taken away the files that it made for itself, which it does at the end of a process. */
    static final class Ending {

        private static final long MOST_NANOS = 10_000_000_000L;

        private Ending() {}

        public static void main(String[] arguments) {
            Typeface typeface = Typeface.BOLD;
            File temporary = new File(System.getProperty("java.io.tmpdir"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                long end = System.nanoTime() + MOST_NANOS;
                while (temporary.list((folder, name) -> name.startsWith("+~JF")).length > 0
                        && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                System.out.println(typeface.shape(TEXT).width());
            }));
        }
    }
}
