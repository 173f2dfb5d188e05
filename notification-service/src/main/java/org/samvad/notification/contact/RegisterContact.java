package org.samvad.notification.contact;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's wish to get messages.
 *
 * @param contactTicket from the receipt or from tracking
 * @param phone as typed
 * @param language {@code hi} or {@code en}; Hindi if left out
 */
record RegisterContact(
        @Nullable String contactTicket,

        @Nullable @Size(max = 40, message = "is too long for a phone number") String phone,

        @Nullable @Pattern(regexp = "(?i)hi|en", message = "must be hi or en")
        String language) {

    @Override
    public String toString() {
        return "RegisterContact";
    }
}
