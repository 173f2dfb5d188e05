package org.samvad.qr.directory;

import java.time.Instant;

/** Who changes the directory, and when. */
record Change(Instant at, String by) {}
