package org.samvad.qr.directory;

import java.util.List;

/**
 * What a file does, as the API says it.
 *
 * @param errorCount of all lines; {@code errors} holds the first {@value #MOST_ERRORS}
 */
record ImportReport(
        int rows,
        long created,
        long changed,
        List<EntryChange> changes,
        int errorCount,
        List<Error> errors,
        List<String> ignoredColumns,
        String fingerprint) {

    private static final int MOST_ERRORS = 1000;

    record Error(long line, String column, String message) {}

    static ImportReport of(ImportPreview preview) {
        List<Error> errors = preview.errors().stream()
                .limit(MOST_ERRORS)
                .map(error ->
                        new Error(error.line(), error.column(), error.fault().sentence()))
                .toList();
        return new ImportReport(
                preview.rows(),
                preview.created(),
                preview.changed(),
                preview.changes(),
                preview.errors().size(),
                errors,
                preview.ignoredColumns(),
                preview.fingerprint());
    }
}
