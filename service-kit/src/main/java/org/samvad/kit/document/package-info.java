/** What every service's OpenAPI document has in common. The documents are checked in under docs/api. */
@NullMarked
package org.samvad.kit.document;

import org.jspecify.annotations.NullMarked;
