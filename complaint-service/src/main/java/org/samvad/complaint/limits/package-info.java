/**
 * Slows floods of entries down without keeping track of people: counts live in memory under keys that change daily. It
 * never refuses: above the usual level a device works for some seconds, or its person waits half a minute.
 */
@NullMarked
package org.samvad.complaint.limits;

import org.jspecify.annotations.NullMarked;
