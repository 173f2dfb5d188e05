package org.samvad.qr.poster;

import java.io.IOException;
import java.io.OutputStream;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.drawing.PdfBook;

/** Posters of one kind in one PDF, a page each. Typeface and everything they have in common is in it once. */
public final class PosterBook implements AutoCloseable {

    private final Layout layout;
    private final PdfBook pdf;

    PosterBook(PosterOptions options, PosterSetting setting, String title) throws IOException {
        this.layout = Layout.of(options, setting);
        this.pdf = new PdfBook(options.format().sheet(options.cropMarks()), title, layout.shared());
    }

    /** @param url what the symbol is to hold */
    public void add(QrCode code, StationEntry station, String url) throws IOException {
        pdf.add(layout.own(PosterText.of(code, station, url)));
    }

    /** Writes a document that holds this poster only; the book has to be empty, and stays so. */
    public void saveAlone(PrintableCode poster, OutputStream out) throws IOException {
        PosterText text = PosterText.of(poster.code(), poster.station(), poster.url());
        pdf.saveAlone("Samvad " + poster.code().id(), layout.own(text), out);
    }

    public void save(OutputStream out) throws IOException {
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
