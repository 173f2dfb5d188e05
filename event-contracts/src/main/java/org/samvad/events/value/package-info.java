/** The values events are made of. Each checks its own form, so that free text can't travel in an event. */
@NullMarked
package org.samvad.events.value;

import org.jspecify.annotations.NullMarked;
