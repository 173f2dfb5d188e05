/** Makes a new picture out of a sent one, with nothing in it but what is to be seen. */
@NullMarked
package org.samvad.complaint.attachment.photo;

import org.jspecify.annotations.NullMarked;
