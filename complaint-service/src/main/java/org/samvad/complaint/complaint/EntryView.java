package org.samvad.complaint.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.Sensitive;

/**
 * An entry of a case, opened for somebody who may read it.
 *
 * @param outcome what the citizen chose, where this is feedback
 * @param satisfaction 1-5, likewise
 */
public record EntryView(
        int sequence,
        EntryKind kind,
        EntryAuthor author,
        @Nullable String officer,
        @Nullable Sensitive<String> text,
        @Nullable Outcome outcome,
        @Nullable Integer satisfaction,
        Instant atHour) {}
