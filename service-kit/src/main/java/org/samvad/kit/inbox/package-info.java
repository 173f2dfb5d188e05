/** Events arrive through a table: the id is claimed and the offset stored in the transaction of the effect. */
@NullMarked
package org.samvad.kit.inbox;

import org.jspecify.annotations.NullMarked;
