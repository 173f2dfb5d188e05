package org.samvad.notification.contact;

import org.jspecify.annotations.Nullable;

/** A citizen's wish to get no more messages. */
record WithdrawContact(@Nullable String contactTicket) {

    @Override
    public String toString() {
        return "WithdrawContact";
    }
}
