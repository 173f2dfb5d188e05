package org.samvad.notification.notification;

import java.util.UUID;
import org.samvad.events.complaint.EventLanguage;
import org.samvad.events.notification.SmsPurpose;

/**
 * A message that is owed.
 *
 * @param eventVersion the version of the event that calls for it: the same one never calls twice
 * @param number what the number is known by when pauses are kept
 */
public record Announcement(
        UUID contactRef, SmsPurpose purpose, EventLanguage language, long eventVersion, NumberKey number) {}
