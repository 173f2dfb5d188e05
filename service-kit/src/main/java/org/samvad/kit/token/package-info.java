/** Signed tokens of four kinds. They differ in key, audience and type, so that none passes for another. */
@NullMarked
package org.samvad.kit.token;

import org.jspecify.annotations.NullMarked;
