package org.samvad.qr.poster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.drawing.Picture;
import org.samvad.qr.drawing.UnusablePictureException;

/** The district's emblem, read again when its file changes. A broken one stops posters and nothing else. */
@ApplicationScoped
class Emblem {

    private static final long LARGEST = 2 * 1024 * 1024;

    private final Optional<Path> file;
    private volatile @Nullable Read latest;

    private record Read(FileTime changed, long size, Picture picture) {}

    Emblem(PosterSettings settings) {
        this.file = settings.emblem();
    }

    /**
     * Null if none is set.
     *
     * @throws ProblemException 503 that says what is wrong with the file
     */
    @Nullable Picture picture() {
        if (file.isEmpty()) {
            return null;
        }
        try {
            return read(file.get());
        } catch (IOException unreadable) {
            throw unusable("it can't be read");
        } catch (UnusablePictureException unusable) {
            throw unusable(String.valueOf(unusable.getMessage()));
        }
    }

    private Picture read(Path path) throws IOException {
        FileTime changed = Files.getLastModifiedTime(path);
        long size = Files.size(path);
        Read known = latest;
        if (known != null && known.changed().equals(changed) && known.size() == size) {
            return known.picture();
        }
        if (size > LARGEST) {
            throw new UnusablePictureException("it has more than 2 MB");
        }
        Picture picture = Picture.read(Files.readAllBytes(path));
        latest = new Read(changed, size, picture);
        return picture;
    }

    private static ProblemException unusable(String why) {
        return new ProblemException(
                QrProblem.EMBLEM_UNUSABLE, "Look at the file that samvad.poster.emblem names: " + why + ".");
    }
}
