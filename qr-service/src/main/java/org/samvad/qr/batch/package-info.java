/** Posters of a whole subdivision or district as one file, made in the background. The work queue is the table; whoever holds a batch's lease prints it. */
@NullMarked
package org.samvad.qr.batch;

import org.jspecify.annotations.NullMarked;
