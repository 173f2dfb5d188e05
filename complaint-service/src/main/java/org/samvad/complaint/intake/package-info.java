/** Takes entries from people who give no name. What comes out is a receipt with a code that is shown once. */
@NullMarked
package org.samvad.complaint.intake;

import org.jspecify.annotations.NullMarked;
