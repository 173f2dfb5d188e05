/** Hands the changes of directory and codes to the outbox. No other feature touches it, so that what leaves the service is seen here. */
@NullMarked
package org.samvad.qr.publishing;

import org.jspecify.annotations.NullMarked;
