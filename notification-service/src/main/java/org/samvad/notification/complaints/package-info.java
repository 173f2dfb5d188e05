/** Gives the events of complaints their effect on contacts and messages. A reference is all it learns of a complaint. */
@NullMarked
package org.samvad.notification.complaints;

import org.jspecify.annotations.NullMarked;
