package org.samvad.qr.poster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samvad.qr.directory.HomeDistrict;
import org.samvad.qr.drawing.Mark;
import org.samvad.qr.drawing.SvgWriter;

/** Draws posters. Nothing is kept: one takes a few milliseconds. */
@ApplicationScoped
public class Posters {

    private final HomeDistrict district;
    private final Emblem emblem;
    private final String domain;

    Posters(HomeDistrict district, Emblem emblem, @ConfigProperty(name = "samvad.public-url") URI publicUrl) {
        this.district = district;
        this.emblem = emblem;
        this.domain = domain(publicUrl);
    }

    /** As people compare it: the scheme says nothing to them. */
    static String domain(URI publicUrl) {
        String port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        return publicUrl.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /** An empty book, to which posters are added. The caller closes it. */
    public PosterBook book(PosterOptions options, String title) throws IOException {
        return new PosterBook(options, setting(), title);
    }

    /** One poster as a PDF of its own. */
    public byte[] pdf(PrintableCode poster, PosterOptions options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PosterBook book = book(options, "Samvad")) {
            book.saveAlone(poster, book.draw(poster), bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same for the screen. */
    byte[] svg(PrintableCode poster, PosterOptions options) {
        Layout layout = Layout.of(options, setting());
        List<Mark> marks = new ArrayList<>(layout.shared());
        marks.addAll(layout.own(PosterText.of(poster.code(), poster.station(), poster.url())));
        return SvgWriter.write(options.format().sheet(options.cropMarks()), marks);
    }

    private PosterSetting setting() {
        return new PosterSetting(district.name(), domain, emblem.picture());
    }
}
