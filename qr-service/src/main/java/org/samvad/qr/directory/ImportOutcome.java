package org.samvad.qr.directory;

/** What came of the wish to take a file over. */
public sealed interface ImportOutcome {

    record Imported(ImportPreview done) implements ImportOutcome {}

    /** Some lines can't be taken, so none was. */
    record Faulty(ImportPreview preview) implements ImportOutcome {}

    /** The directory is another one than when the changes were looked at; this is what the file would change now. */
    record Outdated(ImportPreview preview) implements ImportOutcome {}
}
