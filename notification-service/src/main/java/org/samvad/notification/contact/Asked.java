package org.samvad.notification.contact;

import org.jspecify.annotations.Nullable;

/** What a person wanted who is told that it can't be done. */
enum Asked {
    REGISTER,
    WITHDRAW;

    /** @param name as a page sent it; to register, whatever else it is */
    static Asked of(@Nullable String name) {
        return WITHDRAW.name().equals(name) ? WITHDRAW : REGISTER;
    }
}
