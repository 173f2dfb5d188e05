/** The posters' typeface, bundled: shapes text into outlines and says what it has no shapes for. Needs no font of the machine. */
@NullMarked
package org.samvad.qr.typeface;

import org.jspecify.annotations.NullMarked;
