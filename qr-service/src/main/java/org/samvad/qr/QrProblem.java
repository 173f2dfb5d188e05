package org.samvad.qr;

import org.samvad.kit.problem.ProblemType;

/** The problems of this service beside the common ones. */
public enum QrProblem implements ProblemType {
    CODE_NOT_ACTIVE("code-not-active", 409, "The code is no longer active"),
    STATION_INACTIVE("station-inactive", 409, "The station is marked as inactive"),
    DIRECTORY_FULL("directory-full", 409, "The directory takes no more stations"),
    NOTHING_TO_PRINT("nothing-to-print", 409, "There is no active code to print"),
    TOO_MANY_POSTERS("too-many-posters", 409, "These are too many posters for one batch"),
    TOO_MANY_CODES("too-many-codes", 409, "These are too many codes to issue at once"),
    BATCH_NOT_READY("batch-not-ready", 409, "The batch is not ready"),
    EMBLEM_UNUSABLE("emblem-unusable", 503, "The district's emblem can't be printed"),
    KEY_RETIRED("key-retired", 410, "The key of this code was withdrawn");

    private final String slug;
    private final int status;
    private final String title;

    QrProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
