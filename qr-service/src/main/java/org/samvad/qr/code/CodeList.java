package org.samvad.qr.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of codes, the newest first.
 *
 * @param next the cursor of the next page; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeList(List<CodeDescription> codes, @Nullable String next) {}
