package org.samvad.qr.batch;

/** Wakes the worker once the order is committed. */
record BatchOrdered() {}
