/** The service of printed codes and of the directory they point into. What its features share stands here. */
@NullMarked
package org.samvad.qr;

import org.jspecify.annotations.NullMarked;
