/** What has to be known of strangers' pictures before they are decoded. */
@NullMarked
package org.samvad.kit.picture;

import org.jspecify.annotations.NullMarked;
