/**
 * WebP without loss (RFC 9649, 3). What a stranger's file can make it keep is bounded: its pixels, and a few megabytes of
 * codes; each transform can come once, so that time is bounded by pixels, too.
 */
@NullMarked
package org.samvad.complaint.attachment.photo.vp8l;

import org.jspecify.annotations.NullMarked;
