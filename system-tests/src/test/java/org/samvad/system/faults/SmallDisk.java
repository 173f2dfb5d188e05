package org.samvad.system.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory of a given size, which can be filled to the last byte. Only root may mount one. */
final class SmallDisk implements AutoCloseable {

    private static final byte[] BLOCK = new byte[1 << 16];

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /**
     * Mounts it over an empty folder.
     *
     * @param size as mount takes it, such as {@code 320m}
     * @throws IOException with mount's own words if this process may not mount
     */
    static SmallDisk over(Path folder, String size) throws IOException {
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + size, "samvad-small-disk", folder.toString());
        return new SmallDisk(folder);
    }

    /** Takes all that is left. */
    void fill() throws IOException {
        try (OutputStream file = Files.newOutputStream(ballast)) {
            // As much as fits: the last block is cut where the disk ends.
            while (Files.getFileStore(folder).getUsableSpace() > 0) {
                int most =
                        (int) Math.min(BLOCK.length, Files.getFileStore(folder).getUsableSpace());
                file.write(BLOCK, 0, most);
            }
        } catch (IOException full) {
            // Somebody else took the last block between the look and the write: it is full either way.
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    boolean isFull() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() == 0;
    }

    /** Gives it back. */
    void free() throws IOException {
        Files.delete(ballast);
    }

    @Override
    public void close() throws IOException {
        // Lazily: a process that is ending may still hold a file.
        run("umount", "--lazy", folder.toString());
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // Ends with the process.
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }
}
