package org.samvad.qr.poster;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What this installation's posters look like. */
@ConfigMapping(prefix = "samvad.poster")
interface PosterSettings {

    /** The district's emblem: a PNG or JPEG of at most 2 MB and 4,000 pixels a side. Without one there is none. */
    Optional<Path> emblem();
}
