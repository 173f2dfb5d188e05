package org.samvad.complaint.complaint;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.crypto.Sealed;

/**
 * All that makes a new complaint.
 *
 * @param reference what officers call it; unrelated to the citizen's code
 * @param codeHash keyed hash of the tracking code
 * @param contactRef random; the only name of this complaint outside this service
 * @param scannedStation where the poster hangs, if one was scanned
 * @param aboutStaff whether it is about people who work at the stations it names, or at the scanned one; these never see it
 * @param rating 1-5 for feedback, else null
 */
@SuppressWarnings("ArrayRecordComponent")
public record Filing(
        UUID id,
        String reference,
        byte[] codeHash,
        UUID contactRef,
        ComplaintKind kind,
        Category category,
        CaseLanguage language,
        @Nullable String scannedStation,
        @Nullable String scannedCode,
        Set<AboutStation> about,
        boolean aboutStaff,
        @Nullable Integer rating,
        Sealed text) {}
