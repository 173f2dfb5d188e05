/** Tells the other services what became of contacts and messages. Only this package touches the outbox. */
@NullMarked
package org.samvad.notification.publishing;

import org.jspecify.annotations.NullMarked;
