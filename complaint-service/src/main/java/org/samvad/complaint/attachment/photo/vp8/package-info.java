/**
 * Decodes the key frame of a lossy WebP (VP8, RFC 6386) by rows of blocks, so that memory does not grow with the picture.
 */
@NullMarked
package org.samvad.complaint.attachment.photo.vp8;

import org.jspecify.annotations.NullMarked;
