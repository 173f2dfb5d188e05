package org.samvad.qr.directory;

/** Why a file can't be read as a table at all; the sentence is the API's. */
public enum CsvFault {
    NOT_TEXT("is not UTF-8; save it as \"CSV UTF-8\""),
    NO_TABLE("needs a first line with the column names, and below it one station a line"),
    QUOTES("has a quotation mark that never ends, or a cell that is far too long"),
    TOO_LONG("has more than 10,000 lines");

    private final String sentence;

    CsvFault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
