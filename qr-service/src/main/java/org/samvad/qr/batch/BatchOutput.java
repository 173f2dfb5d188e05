package org.samvad.qr.batch;

/** What the posters of a batch come as. */
enum BatchOutput {
    /** One document, a page each. */
    PDF("application/pdf", "pdf"),
    /** One document each, in a ZIP. */
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String ending;

    BatchOutput(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
