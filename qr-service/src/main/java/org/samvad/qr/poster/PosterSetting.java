package org.samvad.qr.poster;

import org.jspecify.annotations.Nullable;
import org.samvad.events.value.PublicName;
import org.samvad.qr.drawing.Picture;

/**
 * What is on every poster of this installation.
 *
 * @param domain the address to compare and to type, in small letters
 * @param emblem null if there is none
 */
record PosterSetting(
        PublicName district, String domain, @Nullable Picture emblem) {}
