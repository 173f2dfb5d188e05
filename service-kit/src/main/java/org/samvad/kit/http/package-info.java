/** Headers every answer carries. */
@NullMarked
package org.samvad.kit.http;

import org.jspecify.annotations.NullMarked;
