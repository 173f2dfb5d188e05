package org.samvad.qr.directory;

import java.util.List;

/**
 * What a file would do to the directory. Entries that it does not name stay as they are.
 *
 * @param rows lines below the first
 * @param changes in the order of the file
 * @param errors of every line; with a single one nothing is taken over
 * @param ignoredColumns that mean nothing here
 * @param fingerprint of the changes: who asks for them gives it back, and gets just these or none
 */
public record ImportPreview(
        int rows, List<EntryChange> changes, List<RowError> errors, List<String> ignoredColumns, String fingerprint) {

    public long created() {
        return changes.stream().filter(change -> change.edit() == Edit.CREATED).count();
    }

    public long changed() {
        return changes.size() - created();
    }
}
