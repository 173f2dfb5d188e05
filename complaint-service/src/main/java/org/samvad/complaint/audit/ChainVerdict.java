package org.samvad.complaint.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param verified how many rows from the first on are as they were written
 * @param firstBroken the sequence at which a row was altered, left out or put in; absent if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainVerdict(boolean intact, long verified, @Nullable Long firstBroken) {

    static ChainVerdict intact(long verified) {
        return new ChainVerdict(true, verified, null);
    }

    static ChainVerdict brokenAt(long sequence, long verified) {
        return new ChainVerdict(false, verified, sequence);
    }
}
