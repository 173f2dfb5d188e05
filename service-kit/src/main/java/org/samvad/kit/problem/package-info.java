/** Errors as RFC 9457 problem details. They name the field and what is wrong with it, never the value. */
@NullMarked
package org.samvad.kit.problem;

import org.jspecify.annotations.NullMarked;
