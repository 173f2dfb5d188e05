/** The frame around the officers' pages: bar, language and the way home. It knows roles and paths, and no case. */
@NullMarked
package org.samvad.complaint.console;

import org.jspecify.annotations.NullMarked;
