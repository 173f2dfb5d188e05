package org.samvad.notification.contact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a person wanted who is told that it can't be done. */
enum Asked {

    /** To type a number. */
    OPEN,
    REGISTER,
    WITHDRAW;

    /** @param name as a page sent it; to register, whatever else it is */
    static Asked of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(asked -> asked.name().equals(name))
                .findFirst()
                .orElse(REGISTER);
    }
}
