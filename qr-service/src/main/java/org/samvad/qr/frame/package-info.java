/** What stands around every page of this console: its bar, with the pages that a role may open, and the language. Pages bring their content. */
@NullMarked
package org.samvad.qr.frame;

import org.jspecify.annotations.NullMarked;
