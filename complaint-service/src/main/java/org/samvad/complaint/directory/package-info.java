/** The copy of stations, subdivisions and printed codes, kept by events. Intake needs nothing else to go on. */
@NullMarked
package org.samvad.complaint.directory;

import org.jspecify.annotations.NullMarked;
