package org.samvad.qr.directory;

/**
 * A cell that can't be taken. What stood in it is not repeated.
 *
 * @param line of the file, counted from 1
 */
public record RowError(long line, String column, Fault fault) {}
