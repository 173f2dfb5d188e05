/** What qr-service says about printed codes. The topic is compacted: each record is the whole present state. */
@NullMarked
package org.samvad.events.qrcode;

import org.jspecify.annotations.NullMarked;
