package org.samvad.notification.notification;

/** A worker's word on the message it was given. */
public record SubmissionReport(ClaimedNotification claimed, Verdict verdict) {}
