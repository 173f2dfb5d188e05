/** Pages as lists of marks, and the two ways they leave: PDF for the printer and SVG for the screen. Knows no poster; lengths are millimetres unless told otherwise. */
@NullMarked
package org.samvad.qr.drawing;

import org.jspecify.annotations.NullMarked;
