/** Answers a scan: the way to the form, or a page that says what is the matter. Counts scans by code and hour and keeps nothing else. */
@NullMarked
package org.samvad.qr.scan;

import org.jspecify.annotations.NullMarked;
