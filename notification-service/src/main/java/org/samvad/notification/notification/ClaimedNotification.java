package org.samvad.notification.notification;

import java.util.UUID;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;

/**
 * A message given to one worker.
 *
 * @param attempts counts from 1
 * @param lease what the worker shows when it tells the outcome
 */
public record ClaimedNotification(
        UUID id, UUID contactRef, SmsPurpose purpose, EventLanguage language, int attempts, UUID lease) {}
