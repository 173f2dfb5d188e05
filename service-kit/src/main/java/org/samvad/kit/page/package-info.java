/** What all pages share: layout, style sheet and language. */
@NullMarked
package org.samvad.kit.page;

import org.jspecify.annotations.NullMarked;
