/** What the holder of a code sees and does: progress, conversation, rating, appeal. */
@NullMarked
package org.samvad.complaint.tracking;

import org.jspecify.annotations.NullMarked;
