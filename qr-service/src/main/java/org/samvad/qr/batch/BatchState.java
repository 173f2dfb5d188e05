package org.samvad.qr.batch;

/** How far a batch is. */
public enum BatchState {
    WAITING,
    RUNNING,
    READY,
    FAILED;

    public boolean isUnfinished() {
        return this == WAITING || this == RUNNING;
    }
}
