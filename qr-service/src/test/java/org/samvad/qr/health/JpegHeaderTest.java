package org.samvad.qr.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegHeaderTest {

    /** 10,000 by 10,000 pixels of three colours, progressive. */
    private static final String FRAME = " ff c2 00 11 08 27 10 27 10 03 01 11 00 02 11 00 03 11 00";

    private static final String SCAN = " ff da 00 0c 03 01 00 02 00 03 00 00 3f 00";

    private static boolean keepsTooMuch(String hex) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return JpegHeader.keepsTooMuch(in);
        }
    }

    @Test
    void largeProgressivePictureIsSeenBeforeItIsDecoded() throws IOException {
        assertThat(keepsTooMuch("ff d8" + FRAME + SCAN)).isTrue();
        assertThat(keepsTooMuch("ff d8" + FRAME.replace("c2", "c0") + SCAN)).isFalse();
    }

    /** A reader that took what follows for a length would jump over the frame. */
    @ParameterizedTest
    @ValueSource(strings = {" ff d9", " ff d8", " ff d0", " ff 01"})
    void markerThatNothingBelongsToIsRefused(String marker) {
        String hidden = " ff d8" + FRAME;
        int length = 2 + hidden.split(" ").length;
        assertThatThrownBy(() -> keepsTooMuch(
                        "ff d8" + marker + " 00 %02x".formatted(length) + hidden + FRAME.replace("c2", "c0") + SCAN))
                .isInstanceOf(IIOException.class)
                .hasMessageContaining("marker");
    }
}
