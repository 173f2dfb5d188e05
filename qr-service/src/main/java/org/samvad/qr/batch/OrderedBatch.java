package org.samvad.qr.batch;

import org.jspecify.annotations.Nullable;

/**
 * A batch that was just ordered.
 *
 * @param issued how many codes were issued before, null if none were asked for
 */
record OrderedBatch(Batch batch, @Nullable Integer issued) {}
