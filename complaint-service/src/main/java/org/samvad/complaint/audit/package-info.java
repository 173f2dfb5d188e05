/** The append-only, hash-chained record of every view and act of staff. */
@NullMarked
package org.samvad.complaint.audit;

import org.jspecify.annotations.NullMarked;
