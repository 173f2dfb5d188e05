/** What notification-service says about a contact and its messages. No record holds a number. */
@NullMarked
package org.samvad.events.notification;

import org.jspecify.annotations.NullMarked;
