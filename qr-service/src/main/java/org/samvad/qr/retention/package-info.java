/** Deletes counts of scans and records of patrols that nothing looks at any more. */
@NullMarked
package org.samvad.qr.retention;

import org.jspecify.annotations.NullMarked;
