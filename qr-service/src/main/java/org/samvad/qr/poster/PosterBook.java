package org.samvad.qr.poster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.ContentTag;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.drawing.PdfBook;

/** Posters of one kind in one PDF, a page each. Typeface and everything they have in common is in it once. */
public final class PosterBook implements AutoCloseable {

    /** With something of everything that a page may hold: drawn otherwise, other pages are too. */
    private static final PosterText SAMPLE = new PosterText(
            "https://EXAMPLE.IN/S/0123456789ABCDEFGHJKMN",
            "01234567",
            new PrintedName("Station of a long name that takes two lines", "लंबे नाम का थाना, जिसे दो पंक्तियां चाहिए"),
            new PrintedName("Placement", "स्थान"));

    private final Layout layout;
    private final PdfBook pdf;
    private byte @Nullable [] sample;

    PosterBook(PosterOptions options, PosterSetting setting, String title) throws IOException {
        this.layout = Layout.of(options, setting);
        this.pdf = new PdfBook(options.format().sheet(options.cropMarks()), title, layout.shared());
    }

    /**
     * Names a page by all that it depends on: what it says, how its symbol is drawn, and how this version of the service draws. Pages of equal
     * keys are equal, so that one which was drawn before may stand for the other.
     *
     * @return a SHA-256 in hexadecimal digits
     */
    public String key(PrintableCode poster) throws IOException {
        if (sample == null) {
            sample = pdf.draw(layout.own(SAMPLE));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(sample);
        whole.writeBytes(CodeUrls.version(poster.url()).getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(text(poster).toString().getBytes(StandardCharsets.UTF_8));
        return ContentTag.of(whole.toByteArray()).getValue();
    }

    /** The page of a poster, not yet in the book. This is nearly all the work there is for it. */
    public byte[] draw(PrintableCode poster) throws IOException {
        return pdf.draw(layout.own(text(poster)));
    }

    /** @param drawn by a book of the same kind */
    public void add(byte[] drawn) throws IOException {
        pdf.add(drawn);
    }

    /** Writes a document that holds this poster only; the book has to be empty, and stays so. */
    public void saveAlone(PrintableCode poster, byte[] drawn, OutputStream out) throws IOException {
        pdf.saveAlone("Samvad " + poster.code().id(), drawn, out);
    }

    private static PosterText text(PrintableCode poster) {
        return PosterText.of(poster.code(), poster.station(), poster.url());
    }

    public void save(OutputStream out) throws IOException {
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
