package org.samvad.qr.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

    /**
     * From a file of its own. The JDK reads glyphs when they are first needed, and a file that it has made itself it takes
     * away as soon as the process is told to end, while requests and batches in hand still draw.
     */
    static Font load(String file) {
        try (InputStream bytes = open(file)) {
            Path copy = temporary(file);
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
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
            return Files.writeString(temporary("no-fonts.properties"), NO_MACHINE_FONTS);
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    /** Goes when all that runs at the end of the process has run. */
    private static Path temporary(String suffix) throws IOException {
        Path file = Files.createTempFile("samvad-", "-" + suffix);
        file.toFile().deleteOnExit();
        return file;
    }
}
