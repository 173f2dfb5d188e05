package org.samvad.qr.directory;

/** A file that is no table of stations. */
public class UnreadableCsvException extends Exception {

    private static final long serialVersionUID = 1L;

    private final CsvFault fault;

    UnreadableCsvException(CsvFault fault) {
        super(fault.sentence());
        this.fault = fault;
    }

    public CsvFault fault() {
        return fault;
    }
}
