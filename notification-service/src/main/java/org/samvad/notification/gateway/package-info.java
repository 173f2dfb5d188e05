/** What any SMS gateway takes and answers. Each kind of gateway has its own package below. */
@NullMarked
package org.samvad.notification.gateway;

import org.jspecify.annotations.NullMarked;
