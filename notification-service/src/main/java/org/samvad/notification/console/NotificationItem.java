package org.samvad.notification.console;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.events.notification.SmsPurpose;
import org.samvad.notification.notification.NotificationState;

/**
 * A message as an operator sees it.
 *
 * @param contact eight hex digits, the same in all messages to one contact and in the log; not made from the number
 * @param code the gateway's error code
 * @param retriable whether it can be sent again by hand
 */
public record NotificationItem(
        UUID id,
        SmsPurpose purpose,
        NotificationState state,
        int attempts,
        Instant due,
        String contact,
        @Nullable String code,
        boolean retriable) {}
