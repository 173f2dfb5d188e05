/** Technical code that two services need. It knows no complaint, no QR code and no phone, and depends on no service. */
@NullMarked
package org.samvad.kit;

import org.jspecify.annotations.NullMarked;
