/** The clock, injected, and the hour to which events are rounded. */
@NullMarked
package org.samvad.kit.time;

import org.jspecify.annotations.NullMarked;
