/** Secrets come from files, and values that must not be seen do not print themselves. */
@NullMarked
package org.samvad.kit.secret;

import org.jspecify.annotations.NullMarked;
