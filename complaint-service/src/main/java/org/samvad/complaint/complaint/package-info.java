/** The complaint itself: its states, its conversation and who it is about. Features use it, it uses none of them. */
@NullMarked
package org.samvad.complaint.complaint;

import org.jspecify.annotations.NullMarked;
