/** The console pages of the QR admin: issue, find, download, rotate and revoke codes. Complete without JavaScript. */
@NullMarked
package org.samvad.qr.console;

import org.jspecify.annotations.NullMarked;
