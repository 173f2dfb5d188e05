/** Images of codes, written by own small writers. A code always has the same image, to the byte. */
@NullMarked
package org.samvad.qr.image;

import org.jspecify.annotations.NullMarked;
