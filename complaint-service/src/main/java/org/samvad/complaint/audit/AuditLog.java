package org.samvad.complaint.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the audit log, the newest row first.
 *
 * @param next the cursor of the rows before these; absent if there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditLog(List<AuditRow> items, @Nullable String next) {}
