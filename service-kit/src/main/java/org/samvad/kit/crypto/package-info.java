/** Encryption of single fields and keyed hashes. The keys lie outside the database. */
@NullMarked
package org.samvad.kit.crypto;

import org.jspecify.annotations.NullMarked;
