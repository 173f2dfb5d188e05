package org.samvad.qr.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads a font from the service's own files. The JDK wants to know the machine's fonts first, through a library that
 * slim images lack, so it is told that there are none.
 */
final class BundledFont {

    /** Neither hinted nor rounded. */
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String NO_MACHINE_FONTS = "version=1\nsequence.allfonts=default\n";

    static {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("sun.awt.fontconfig") == null) {
            System.setProperty("sun.awt.fontconfig", emptyConfiguration().toString());
        }
    }

    private BundledFont() {}

    static Font load(String file) {
        try (InputStream bytes = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the typeface is broken", broken);
        }
    }

    static InputStream open(String file) {
        InputStream bytes = BundledFont.class.getResourceAsStream("/typeface/" + file);
        if (bytes == null) {
            throw new IllegalStateException("the typeface is missing");
        }
        return bytes;
    }

    private static Path emptyConfiguration() {
        try {
            Path file = Files.createTempFile("samvad-no-fonts", ".properties");
            Files.writeString(file, NO_MACHINE_FONTS);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }
}
