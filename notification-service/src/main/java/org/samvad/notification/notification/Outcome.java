package org.samvad.notification.notification;

import java.util.UUID;
import org.samvad.events.notification.SmsPurpose;

/** The new state of a message. */
record Outcome(UUID id, UUID contactRef, SmsPurpose purpose, NotificationState state) {}
