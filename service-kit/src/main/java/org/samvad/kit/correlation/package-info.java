/**
 * One random id for what belongs together: a request, the events it causes, and what they cause elsewhere. It tells lines of
 * logs apart and nothing else; docs/adr/0009 says which lines may carry it and where it ends.
 */
@NullMarked
package org.samvad.kit.correlation;

import org.jspecify.annotations.NullMarked;
