package org.samvad.qr.image;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.CodeScope;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.symbol.Symbol;

/** Draws the images of codes. Nothing is kept: a drawing takes a millisecond, and clients keep it. */
@RequestScoped
class CodeImages {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 4096;
    private static final int USUAL = 1024;

    private final CodeScope codes;
    private final CodeUrls urls;

    CodeImages(CodeScope codes, CodeUrls urls) {
        this.codes = codes;
        this.urls = urls;
    }

    /** @param size pixels along one side, 64 to 4096; null for 1024 */
    CodeImage png(String code, @Nullable String size) {
        int pixels = pixels(size);
        QrCode found = codes.find(code);
        String url = url(found);
        Symbol symbol = Symbol.of(url);
        if (pixels < symbol.fullSide()) {
            throw ProblemException.invalid("size", "is too small for this code: it has more modules than that");
        }
        byte[] png = PngWriter.write(symbol, pixels);
        return new CodeImage(png, "image/png", CodeUrls.version(url), fileName(found.id(), pixels + ".png"));
    }

    CodeImage svg(String code) {
        QrCode found = codes.find(code);
        String url = url(found);
        byte[] svg = SymbolSvg.write(Symbol.of(url));
        return new CodeImage(svg, "image/svg+xml", CodeUrls.version(url), fileName(found.id(), "code.svg"));
    }

    private String url(QrCode code) {
        return urls.of(code)
                .orElseThrow(() ->
                        new ProblemException(QrProblem.KEY_RETIRED, "No scan of this code would pass; rotate it."));
    }

    private static int pixels(@Nullable String size) {
        if (size == null) {
            return USUAL;
        }
        if (!size.matches("[0-9]{2,4}") || Integer.parseInt(size) < SMALLEST || Integer.parseInt(size) > LARGEST) {
            throw ProblemException.invalid("size", "is a number of pixels from " + SMALLEST + " to " + LARGEST);
        }
        return Integer.parseInt(size);
    }

    private static String fileName(QrCodeId id, String end) {
        return "samvad-" + id + "-" + end;
    }
}
