package org.samvad.qr.image;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.CodeRequests;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.Codes;
import org.samvad.qr.symbol.Symbol;

/** Draws the images of codes. Nothing is kept: a drawing takes a millisecond, and clients keep it. */
@ApplicationScoped
class CodeImages {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 4096;
    private static final int USUAL = 1024;

    private final Codes codes;
    private final CodeUrls urls;

    CodeImages(Codes codes, CodeUrls urls) {
        this.codes = codes;
        this.urls = urls;
    }

    /** @param size pixels along one side, 64 to 4096; null for 1024 */
    CodeImage png(String code, @Nullable String size) {
        int pixels = pixels(size);
        QrCodeId id = CodeRequests.id(code);
        String url = url(id);
        Symbol symbol = Symbol.of(url);
        if (pixels < symbol.fullSide()) {
            throw ProblemException.invalid("size", "is too small for this code: it has more modules than that");
        }
        byte[] png = PngWriter.write(symbol, pixels);
        return new CodeImage(png, "image/png", CodeUrls.version(url), fileName(id, pixels + ".png"));
    }

    CodeImage svg(String code) {
        QrCodeId id = CodeRequests.id(code);
        String url = url(id);
        byte[] svg = SvgWriter.write(Symbol.of(url));
        return new CodeImage(svg, "image/svg+xml", CodeUrls.version(url), fileName(id, "code.svg"));
    }

    private String url(QrCodeId id) {
        return codes.find(id)
                .map(code -> urls.of(code)
                        .orElseThrow(() -> new ProblemException(
                                QrProblem.KEY_RETIRED, "No scan of this code would pass; rotate it.")))
                .orElseThrow(CodeRequests::unknown);
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
