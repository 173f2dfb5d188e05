/** What operators see of messages: outcomes, never numbers. Page and API show the same. */
@NullMarked
package org.samvad.notification.console;

import org.jspecify.annotations.NullMarked;
