/** What notification-service tells: whether a reference has a number. Never which. */
@NullMarked
package org.samvad.complaint.notifications;

import org.jspecify.annotations.NullMarked;
