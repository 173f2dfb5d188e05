package org.samvad.complaint.attachment.photo;

/**
 * What a file says of its picture.
 *
 * @param width in pixels, before it is turned upright
 * @param bytesPerPixel what a decoded pixel takes in memory, at most
 * @param orientation how it is turned upright: 1 to 8 (Exif 2.32, tag 0x0112)
 */
record PictureFacts(int width, int height, int bytesPerPixel, int orientation) {}
