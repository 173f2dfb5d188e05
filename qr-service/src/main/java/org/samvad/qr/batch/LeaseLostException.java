package org.samvad.qr.batch;

/** Another worker has taken the batch over, or it was deleted. What is written from here on would be in its way. */
class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException() {
        super("the batch is no longer this worker's");
    }
}
