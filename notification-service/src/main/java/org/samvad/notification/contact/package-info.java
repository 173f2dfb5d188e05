/** A contact: one random reference, and the number a citizen left for it until it is erased. Numbers enter and leave here and nowhere else. */
@NullMarked
package org.samvad.notification.contact;

import org.jspecify.annotations.NullMarked;
