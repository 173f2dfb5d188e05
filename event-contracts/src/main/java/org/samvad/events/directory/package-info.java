/** What qr-service says about subdivisions and stations. The topic is compacted: each record is the whole present state. */
@NullMarked
package org.samvad.events.directory;

import org.jspecify.annotations.NullMarked;
