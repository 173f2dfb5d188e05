/** The modules of a QR code, encoded with QRGen and zxing. Images and posters draw the same ones. */
@NullMarked
package org.samvad.qr.symbol;

import org.jspecify.annotations.NullMarked;
