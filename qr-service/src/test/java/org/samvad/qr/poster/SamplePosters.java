package org.samvad.qr.poster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;
import org.samvad.qr.drawing.PdfBook;
import org.samvad.qr.drawing.Picture;

/** Posters without the service around them. */
final class SamplePosters {

    static final String URL = "https://SAMVAD.DURGPOLICE.GOV.IN/S/7K3M9QXAZ7ZYXWVTSRQPNM";
    static final String DOMAIN = "samvad.durgpolice.gov.in";

    private SamplePosters() {}

    static PosterOptions options(PosterFormat format) {
        return new PosterOptions(format, CropMarks.NONE, EnumSet.of(PosterLanguage.HINDI, PosterLanguage.ENGLISH));
    }

    static PosterOptions options(PosterFormat format, CropMarks marks) {
        return new PosterOptions(format, marks, EnumSet.allOf(PosterLanguage.class));
    }

    static PosterText supela() {
        return new PosterText(
                URL,
                "7K3M9QXA",
                PosterWords.station(StationType.STATION, new PublicName("Supela", "सुपेला")),
                PrintedName.of(new PublicName("Reception desk", "स्वागत कक्ष")));
    }

    static PosterSetting setting(@Nullable Picture emblem) {
        return new PosterSetting(new PublicName("Durg", "दुर्ग"), DOMAIN, emblem);
    }

    static byte[] pdf(PosterOptions options, PosterText text) throws IOException {
        return pdf(options, setting(null), text);
    }

    static byte[] pdf(PosterOptions options, PosterSetting setting, PosterText... pages) throws IOException {
        Layout layout = Layout.of(options, setting);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBook book = new PdfBook(options.format().sheet(options.cropMarks()), "Samvad", layout.shared())) {
            for (PosterText page : pages) {
                book.add(book.draw(layout.own(page)));
            }
            book.save(bytes);
        }
        return bytes.toByteArray();
    }
}
