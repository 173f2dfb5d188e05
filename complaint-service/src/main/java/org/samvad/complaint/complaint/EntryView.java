package org.samvad.complaint.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.Sensitive;

/** An entry of a case, opened for somebody who may read it. */
public record EntryView(
        int sequence,
        EntryKind kind,
        EntryAuthor author,
        @Nullable String officer,
        @Nullable Sensitive<String> text,
        Instant atHour) {}
