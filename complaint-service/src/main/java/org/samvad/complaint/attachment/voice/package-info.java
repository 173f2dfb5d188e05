/** Takes the sound out of a sent file and writes it into a new one, with nothing else in it. */
@NullMarked
package org.samvad.complaint.attachment.voice;

import org.jspecify.annotations.NullMarked;
