package org.samvad.complaint.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the queue.
 *
 * @param next the cursor of what follows; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseList(List<CaseRow> items, @Nullable String next) {}
