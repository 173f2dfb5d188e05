/** Destroys what was written a set time after a case has ended. The counted row stays. */
@NullMarked
package org.samvad.complaint.retention;

import org.jspecify.annotations.NullMarked;
