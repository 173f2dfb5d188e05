package org.samvad.qr.batch;

/**
 * How far a batch is.
 *
 * @param printed pages that are drawn, by whichever worker
 * @param skipped codes whose key was withdrawn
 */
record Progress(int total, int printed, int skipped) {}
