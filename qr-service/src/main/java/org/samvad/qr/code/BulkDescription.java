package org.samvad.qr.code;

import java.util.List;

/**
 * What a bulk of codes came to.
 *
 * @param issued the new codes, station by station
 * @param kept places that had an active code before
 */
record BulkDescription(List<CodeDescription> issued, int kept) {}
