package org.samvad.notification.contact;

import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.Named;

/** What a person wanted who is told that it can't be done. */
enum Asked {

    /** To type a number. */
    OPEN,
    REGISTER,
    WITHDRAW;

    /** @param name as a page sent it; to register, whatever else it is */
    static Asked of(@Nullable String name) {
        return Named.among(values(), name).orElse(REGISTER);
    }
}
