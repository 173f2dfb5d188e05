package org.samvad.kit.sample;

import java.util.UUID;

/** A note was shown to somebody. */
public record NoteShared(UUID note, long version) implements NoteEvent {}
