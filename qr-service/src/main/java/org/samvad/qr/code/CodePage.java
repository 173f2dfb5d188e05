package org.samvad.qr.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the list of codes.
 *
 * @param next the position the next page begins before; null on the last page
 */
public record CodePage(List<QrCode> codes, @Nullable Long next) {}
