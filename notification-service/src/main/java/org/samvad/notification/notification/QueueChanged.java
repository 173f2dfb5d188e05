package org.samvad.notification.notification;

/** Told inside the service when a message was queued that may be due at once. */
public record QueueChanged() {}
