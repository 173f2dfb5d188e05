/** Sees what in a text could name the person who wrote it, so that this person can be asked about it. */
@NullMarked
package org.samvad.complaint.mark;

import org.jspecify.annotations.NullMarked;
