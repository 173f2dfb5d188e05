/** A gateway spoken to by SMPP 3.4. The library jsmpp is known only here. */
@NullMarked
package org.samvad.notification.gateway.smpp;

import org.jspecify.annotations.NullMarked;
