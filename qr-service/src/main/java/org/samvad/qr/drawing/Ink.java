package org.samvad.qr.drawing;

/** The colours of the print, in sRGB. */
public enum Ink {
    WHITE(0xFFFFFF),
    /** The modules of a code and nothing else: full black on every printer. */
    BLACK(0x000000),
    NAVY(0x10265C),
    /** Lettering on navy that stands back. */
    MIST(0xC9D4EE),
    GREY(0x4A5265),
    PALE(0xEEF1F8),
    SUN(0xFFC72C),
    RED(0xA3161A);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
