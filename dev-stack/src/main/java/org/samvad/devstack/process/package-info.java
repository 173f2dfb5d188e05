/**
 * Child processes that end with their parent, whatever ends it. Services, broker and database are all started
 * through this package.
 */
@NullMarked
package org.samvad.devstack.process;

import org.jspecify.annotations.NullMarked;
