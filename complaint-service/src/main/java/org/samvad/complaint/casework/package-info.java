/** What officers see and do, within their scope. The scope is part of the query, never a filter on its result. */
@NullMarked
package org.samvad.complaint.casework;

import org.jspecify.annotations.NullMarked;
