/** The directory of subdivisions and stations, in Hindi and English, with the day each subdivision goes live. The other services follow it by events. */
@NullMarked
package org.samvad.qr.directory;

import org.jspecify.annotations.NullMarked;
