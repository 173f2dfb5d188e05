/** The smallest application that uses every part of the kit: the tests run it. It knows notes and nothing else. */
@NullMarked
package org.samvad.kit.sample;

import org.jspecify.annotations.NullMarked;
