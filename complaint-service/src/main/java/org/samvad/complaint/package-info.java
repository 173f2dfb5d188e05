/** complaint-service: intake, conversation, review and tracking. There is no field for a phone number anywhere in it. */
@NullMarked
package org.samvad.complaint;

import org.jspecify.annotations.NullMarked;
