/**
 * The keys, passwords and first logins that the services read from files. Each is made once at random and then
 * kept, so that what was sealed yesterday opens today.
 */
@NullMarked
package org.samvad.devstack.secrets;

import org.jspecify.annotations.NullMarked;
