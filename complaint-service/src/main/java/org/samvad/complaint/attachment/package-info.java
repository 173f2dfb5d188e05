/**
 * Photos and voice notes that belong to a case: taken with a ticket, cleaned of everything but picture and sound, and stored
 * sealed. Features show them; this package knows none of them.
 */
@NullMarked
package org.samvad.complaint.attachment;

import org.jspecify.annotations.NullMarked;
