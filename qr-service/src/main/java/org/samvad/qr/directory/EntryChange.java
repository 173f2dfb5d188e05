package org.samvad.qr.directory;

import java.util.List;

/**
 * What a line of a file would change.
 *
 * @param entry {@code subdivision:BHN} or {@code station:BHN-SUP}
 * @param edit CREATED or CHANGED
 */
public record EntryChange(long line, String entry, Edit edit, List<FieldChange> fields) {}
