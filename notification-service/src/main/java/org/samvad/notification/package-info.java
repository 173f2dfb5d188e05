/** The service that alone holds phone numbers. It knows no complaint, only random references. */
@NullMarked
package org.samvad.notification;

import org.jspecify.annotations.NullMarked;
