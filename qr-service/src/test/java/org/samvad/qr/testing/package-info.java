/** What the tests of this service share: the started service, logins, the topics read back, and decoders. */
@NullMarked
package org.samvad.qr.testing;

import org.jspecify.annotations.NullMarked;
