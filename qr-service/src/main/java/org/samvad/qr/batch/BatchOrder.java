package org.samvad.qr.batch;

import org.jspecify.annotations.Nullable;
import org.samvad.qr.poster.PosterOptions;

/**
 * What is to be printed.
 *
 * @param subdivision its code, or null for the whole district
 */
record BatchOrder(@Nullable String subdivision, PosterOptions options, BatchOutput output) {}
