package org.samvad.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed text lies. It goes into the encryption as associated data, so that a text moved to another row, or
 * to another owner's row, no longer opens.
 *
 * @param owner what the row belongs to, for example the complaint of a message
 */
public record RowAddress(String table, UUID row, UUID owner) {

    byte[] associatedData() {
        return (table + '|' + row + '|' + owner).getBytes(StandardCharsets.UTF_8);
    }
}
