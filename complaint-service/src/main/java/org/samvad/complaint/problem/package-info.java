/** The list of this service's problem types. Features throw them; kit turns them into RFC 9457 answers. */
@NullMarked
package org.samvad.complaint.problem;

import org.jspecify.annotations.NullMarked;
