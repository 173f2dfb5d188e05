/** A message to one contact, from the moment it is owed to its last outcome. When it may leave is decided here, how it leaves is not. */
@NullMarked
package org.samvad.notification.notification;

import org.jspecify.annotations.NullMarked;
