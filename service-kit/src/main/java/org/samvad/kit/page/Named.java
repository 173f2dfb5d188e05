package org.samvad.kit.page;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a field chose, where it is one of a few. */
public final class Named {

    private Named() {}

    /** The one of this name; none, whatever else was sent. */
    public static <E extends Enum<E>> Optional<E> among(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
