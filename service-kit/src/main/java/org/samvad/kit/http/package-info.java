/** What holds for every request and answer: headers, small bodies, and names in the metrics. */
@NullMarked
package org.samvad.kit.http;

import org.jspecify.annotations.NullMarked;
