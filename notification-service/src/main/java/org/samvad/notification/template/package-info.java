/** The registered texts of the messages. A text that breaks the rules of registration keeps the service from starting. */
@NullMarked
package org.samvad.notification.template;

import org.jspecify.annotations.NullMarked;
