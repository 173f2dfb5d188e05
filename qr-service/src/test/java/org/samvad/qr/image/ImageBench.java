package org.samvad.qr.image;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.glxn.qrgen.javase.QRCode;
import org.samvad.qr.symbol.Symbol;

/**
 * Measures one 1024 px image in CPU time: ours, the bare limit (the same matrix, and the same rows only deflated) and
 * QRGen's own. No test; a program to run.
 */
final class ImageBench {

    private static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";
    private static final int SIZE = 1024;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ImageBench() {}

    public static void main(String[] arguments) throws DataFormatException {
        byte[] rows = rows(PngWriter.write(Symbol.of(URL), SIZE));
        IntSupplier ours = () -> PngWriter.write(Symbol.of(URL), SIZE).length;
        IntSupplier bare = () -> Symbol.of(URL).side() + deflated(rows);
        IntSupplier library =
                () -> QRCode.from(URL).withSize(SIZE, SIZE).stream().size();
        PrintStream out = System.out;
        out.printf(
                "ours %.0f µs, bare limit %.0f µs, QRGen's own %.0f µs%n",
                median(ours, 300), median(bare, 300), median(library, 15));
    }

    private static double median(IntSupplier job, int times) {
        micros(job, times * 4);
        return DoubleStream.generate(() -> micros(job, times))
                .limit(ROUNDS)
                .sorted()
                .toArray()[ROUNDS / 2];
    }

    private static double micros(IntSupplier job, int times) {
        long begin = THREADS.getCurrentThreadCpuTime();
        int bytes = IntStream.range(0, times).map(round -> job.getAsInt()).sum();
        if (bytes <= 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e3 / times;
    }

    private static int deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        byte[] buffer = new byte[8192];
        int bytes = 0;
        while (!deflater.finished()) {
            bytes += deflater.deflate(buffer);
        }
        deflater.end();
        return bytes;
    }

    /** The filtered rows of an image, as its writer handed them to deflate. */
    private static byte[] rows(byte[] png) throws DataFormatException {
        ByteBuffer chunks = ByteBuffer.wrap(png);
        int at = 8;
        while (png[at + 4] != 'I' || png[at + 5] != 'D') {
            at += 12 + chunks.getInt(at);
        }
        Inflater inflater = new Inflater();
        inflater.setInput(Arrays.copyOfRange(png, at + 8, at + 8 + chunks.getInt(at)));
        byte[] rows = new byte[SIZE * (1 + SIZE / 8)];
        inflater.inflate(rows);
        inflater.end();
        return rows;
    }
}
