package org.samvad.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.secrets.PrivateFiles;

/** The folder that keeps databases, records, secrets and logs. One stack at a time has it. */
final class DataFolder implements AutoCloseable {

    /** Its file proves that a folder is ours before anything in it is deleted. */
    private static final String LOCK = "samvad.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder open(Path path) {
        refuseForeign(path);
        PrivateFiles.createFolder(path);
        Path file = path.resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailure("another stack (process "
                        + Files.readString(file).strip() + ") uses " + path
                        + "; stop it, or choose another folder with --data");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new StartFailure("the data folder " + path + " can't be used: " + failure.getMessage(), failure);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** The log of a process. What an earlier run wrote is kept beside it. */
    Path freshLog(String name) {
        Path log = resolve("logs").resolve(name + ".log");
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes everything but the lock. */
    void empty() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                if (!file.equals(path) && !file.equals(path.resolve(LOCK))) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the data folder could not be emptied", failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseForeign(Path path) {
        if (Files.exists(path.resolve(LOCK)) || Files.notExists(path)) {
            return;
        }
        String @Nullable [] content = path.toFile().list();
        if (content == null || content.length > 0) {
            throw new StartFailure(path + " is not empty and holds no data of Samvad; choose another with --data");
        }
    }
}
