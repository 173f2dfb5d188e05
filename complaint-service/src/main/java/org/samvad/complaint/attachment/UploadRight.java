package org.samvad.complaint.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket allows.
 *
 * @param message to which message of files they are added; null for the entry itself
 */
record UploadRight(UUID complaint, @Nullable UUID message) {}
