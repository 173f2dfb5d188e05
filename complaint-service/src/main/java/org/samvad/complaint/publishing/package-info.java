/** The one place that puts complaint events into the outbox. */
@NullMarked
package org.samvad.complaint.publishing;

import org.jspecify.annotations.NullMarked;
