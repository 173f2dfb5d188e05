package org.samvad.complaint.complaint;

/** The case is about this station's own staff, so the station never gets it. */
public class BarredStationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BarredStationException() {
        super("the station is barred from this case", null, false, false);
    }
}
