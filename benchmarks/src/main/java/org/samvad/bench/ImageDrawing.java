package org.samvad.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.glxn.qrgen.javase.QRCode;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.samvad.qr.image.PngWriter;
import org.samvad.qr.symbol.Symbol;

/** One image of 1024 by 1024 pixels, drawn in several ways by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImageDrawing {

    private static final String ADDRESS = "https://SAMVAD.DURGPOLICE.GOV.IN/S/0123ABCZ7ZYXWVTSRQPNM0";
    private static final int SIZE = 1024;

    private byte[] rows = {};

    /** What the drawing thread took of the processors; collecting garbage and compiling go to other threads. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private long begin;
        private long drawn;

        @Setup(Level.Iteration)
        public void begin() {
            begin = THREADS.getCurrentThreadCpuTime();
            drawn = 0;
        }

        void count() {
            drawn++;
        }

        public long nanos() {
            return THREADS.getCurrentThreadCpuTime() - begin;
        }

        public long images() {
            return drawn;
        }
    }

    @Setup
    public void drawOnce() throws DataFormatException {
        rows = rows(PngWriter.write(Symbol.of(ADDRESS), SIZE));
    }

    @Benchmark
    public byte[] samvad(Spent spent) {
        spent.count();
        return PngWriter.write(Symbol.of(ADDRESS), SIZE);
    }

    /** The same symbol, by the writer that every JDK brings. */
    @Benchmark
    public byte[] imageIo(Spent spent) throws IOException {
        spent.count();
        return OtherWriters.imageIo(Symbol.of(ADDRESS), SIZE);
    }

    /** The same symbol, by the library that writes row by row. */
    @Benchmark
    public byte[] pngj(Spent spent) {
        spent.count();
        return OtherWriters.pngj(Symbol.of(ADDRESS), SIZE);
    }

    /** What no writer of PNG can do without: the modules, and packing rows, which here are there already. */
    @Benchmark
    public int matrixAndDeflate(Spent spent) throws WriterException {
        spent.count();
        return matrix().getWidth() + deflated(rows);
    }

    /** As zxing gives it, without our look at whether it can be read. */
    private static BitMatrix matrix() throws WriterException {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.Q,
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.QR_COMPACT,
                true,
                EncodeHintType.MARGIN,
                0);
        return new QRCodeWriter().encode(ADDRESS, BarcodeFormat.QR_CODE, 1, 1, hints);
    }

    @Benchmark
    public byte[] qrgen(Spent spent) {
        spent.count();
        return QRCode.from(ADDRESS).withSize(SIZE, SIZE).stream().toByteArray();
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
    static byte[] rows(byte[] png) throws DataFormatException {
        ByteBuffer chunks = ByteBuffer.wrap(png);
        int at = 8;
        while (png[at + 4] != 'I' || png[at + 5] != 'D') {
            at += 12 + chunks.getInt(at);
        }
        Inflater inflater = new Inflater();
        inflater.setInput(Arrays.copyOfRange(png, at + 8, at + 8 + chunks.getInt(at)));
        byte[] rows = new byte[SIZE * (1 + SIZE / 8)];
        int length = inflater.inflate(rows);
        boolean whole = inflater.finished() && length == rows.length;
        inflater.end();
        if (!whole) {
            throw new IllegalStateException("the image is not one bit a pixel");
        }
        return rows;
    }
}
