/**
 * An SMS centre that exists only on a developer's machine: real SMPP sockets, and an inbox to read in the
 * browser. Tests make it misbehave in the ways that real centres do.
 */
@NullMarked
package org.samvad.devstack.smsc;

import org.jspecify.annotations.NullMarked;
