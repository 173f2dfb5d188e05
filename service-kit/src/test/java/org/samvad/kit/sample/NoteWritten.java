package org.samvad.kit.sample;

import java.time.Instant;
import java.util.UUID;

/** A note was written. */
public record NoteWritten(UUID note, Instant writtenInHour, long version) implements NoteEvent {}
