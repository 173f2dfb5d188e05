package org.samvad.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;

/** What kind of machine this is; nothing that names it. */
final class Machine {

    private static final int PAGE = 8_192;
    private static final Duration TRIAL = Duration.ofSeconds(1);
    private static final double KILOBYTES_PER_GIGABYTE = 1024 * 1024;

    private Machine() {}

    static String describe(Path folder) throws IOException {
        return String.format(
                Locale.ROOT,
                "%d cores, of which one hashes %.0f MB a second (SHA-256), %.0f GB memory, Linux, JDK %s, %,.0f synced"
                        + " 8 KB writes a second on the disk",
                Runtime.getRuntime().availableProcessors(),
                hashedMegabytesPerSecond(),
                memoryInKilobytes() / KILOBYTES_PER_GIGABYTE,
                Runtime.version().feature(),
                syncsPerSecond(folder));
    }

    /** How fast a core is just now: of machines that others share it is not the same from one hour to the next. */
    static double hashedMegabytesPerSecond() {
        byte[] megabyte = new byte[1 << 20];
        MessageDigest sha = sha256();
        long end = System.nanoTime() + TRIAL.toNanos();
        while (System.nanoTime() < end) {
            sha.update(megabyte);
        }
        long begin = System.nanoTime();
        int hashed = 0;
        while (System.nanoTime() - begin < TRIAL.toNanos()) {
            sha.update(megabyte);
            hashed++;
        }
        return hashed / ((System.nanoTime() - begin) / 1e9);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double memoryInKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** The ceiling of one connection's commits. */
    static double syncsPerSecond(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "sync", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long begin = System.nanoTime();
            int writes = 0;
            while (System.nanoTime() - begin < TRIAL.toNanos()) {
                channel.write(ByteBuffer.allocate(PAGE), (long) (writes % 1_000) * PAGE);
                channel.force(false);
                writes++;
            }
            return writes / ((System.nanoTime() - begin) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
