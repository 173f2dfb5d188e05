/** How the posters on the walls are: patrol checks, silence, forged tokens and what has to be printed again. It counts posters, never people who scan. */
@NullMarked
package org.samvad.qr.health;

import org.jspecify.annotations.NullMarked;
