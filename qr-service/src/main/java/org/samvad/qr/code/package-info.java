/** Printed codes: issue, rotation, revocation, and the token that each carries. A code is bound to its station and place by its row, to this service by its token. */
@NullMarked
package org.samvad.qr.code;

import org.jspecify.annotations.NullMarked;
