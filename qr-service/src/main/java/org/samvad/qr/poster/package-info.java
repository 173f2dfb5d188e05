/** Posters: what stands on them, how they are laid out, and the ways to get one. A poster's bytes are always the same for the same code, names and options. */
@NullMarked
package org.samvad.qr.poster;

import org.jspecify.annotations.NullMarked;
