package org.samvad.qr.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Poppler's tools, which know nothing of how our PDFs are written. {@code ./samvad test} installs them. */
public final class Poppler {

    private Poppler() {}

    /** The first page as it would be printed. */
    public static BufferedImage render(byte[] pdf, int dotsPerInch) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("poppler");
        Path image = folder.resolve("page");
        run(
                Files.write(folder.resolve("in.pdf"), pdf),
                List.of("pdftoppm", "-r", Integer.toString(dotsPerInch), "-png", "-singlefile"),
                image.toString());
        return ImageIO.read(folder.resolve("page.png").toFile());
    }

    /**
     * One page in grey, the first being 1; a document without that page is an error. As TIFF: to write a PNG takes twice as
     * long as to draw the page.
     */
    public static BufferedImage render(byte[] pdf, int page, int dotsPerInch) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("poppler");
        Path image = folder.resolve("page");
        String number = Integer.toString(page);
        String resolution = Integer.toString(dotsPerInch);
        run(
                Files.write(folder.resolve("in.pdf"), pdf),
                List.of(
                        "pdftoppm",
                        "-f",
                        number,
                        "-l",
                        number,
                        "-r",
                        resolution,
                        "-gray",
                        "-tiff",
                        "-tiffcompression",
                        "none",
                        "-singlefile"),
                image.toString());
        return ImageIO.read(folder.resolve("page.tif").toFile());
    }

    /** All text, in reading order; each page ends with a form feed. */
    public static String text(byte[] pdf) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("poppler");
        Path text = folder.resolve("out.txt");
        run(Files.write(folder.resolve("in.pdf"), pdf), List.of("pdftotext", "-enc", "UTF-8"), text.toString());
        return Files.readString(text);
    }

    private static void run(Path pdf, List<String> tool, String target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(tool);
        command.add(pdf.toString());
        command.add(target);
        // Into a file: whoever reads a pipe to its end waits for a tool that hangs, however long.
        Path output = pdf.resolveSibling("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(tool.getFirst() + (ended ? " failed: " : " hangs: ") + said);
        }
        if (!said.isEmpty()) {
            throw new AssertionError(tool.getFirst() + " complains: " + said);
        }
    }
}
