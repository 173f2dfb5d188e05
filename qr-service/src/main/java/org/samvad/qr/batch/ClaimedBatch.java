package org.samvad.qr.batch;

import java.util.UUID;

/** A batch that is this worker's to print, as long as its lease holds. */
record ClaimedBatch(UUID id, UUID lease, BatchOrder order) {}
