/** Takes due messages from the table to the gateway and brings the outcomes back. Nothing is sent twice unless a gateway refused it for certain. */
@NullMarked
package org.samvad.notification.delivery;

import org.jspecify.annotations.NullMarked;
