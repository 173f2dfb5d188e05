/** Accounts of officers, and the tokens they sign in with. */
@NullMarked
package org.samvad.complaint.staff;

import org.jspecify.annotations.NullMarked;
