/** What the tests hold in their hands: topics, the broker's process, the log, rows. All of it real. */
@NullMarked
package org.samvad.kit.testing;

import org.jspecify.annotations.NullMarked;
