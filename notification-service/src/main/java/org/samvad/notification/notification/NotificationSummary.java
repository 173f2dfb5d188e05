package org.samvad.notification.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.events.notification.SmsPurpose;

/**
 * What an operator may see of a message.
 *
 * @param position the place in the list, newest highest
 * @param resultCode the gateway's error code, if it gave one
 */
public record NotificationSummary(
        UUID id,
        long position,
        UUID contactRef,
        SmsPurpose purpose,
        NotificationState state,
        int attempts,
        Instant dueAt,
        @Nullable String resultCode) {}
