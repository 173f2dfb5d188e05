package org.samvad.qr.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samvad.qr.poster.PosterBook;
import org.samvad.qr.poster.PosterOptions;
import org.samvad.qr.poster.PrintableCode;

/** Makes the file of pages, one after the other. The same pages give the same file. */
interface PosterFile {

    /** @param drawn the poster's page */
    void add(PrintableCode poster, byte[] drawn) throws IOException;

    /** Writes what is not written yet. The target stays open. */
    void finish() throws IOException;

    static PosterFile of(BatchOrder order, PosterBook book, OutputStream out) {
        return switch (order.output()) {
            case PDF -> new Document(book, out);
            case ZIP -> new Archive(order.options(), book, out);
        };
    }

    /** All pages in one. */
    record Document(PosterBook book, OutputStream out) implements PosterFile {

        @Override
        public void add(PrintableCode poster, byte[] drawn) throws IOException {
            book.add(drawn);
        }

        @Override
        public void finish() throws IOException {
            book.save(out);
        }
    }

    /** A document for each. */
    final class Archive implements PosterFile {

        private final PosterOptions options;
        private final PosterBook book;
        private final ZipOutputStream zip;

        Archive(PosterOptions options, PosterBook book, OutputStream out) {
            this.options = options;
            this.book = book;
            this.zip = new ZipOutputStream(out);
            // What goes in is compressed already.
            zip.setLevel(Deflater.NO_COMPRESSION);
        }

        @Override
        public void add(PrintableCode poster, byte[] drawn) throws IOException {
            ZipEntry entry = new ZipEntry(options.fileName(poster));
            // The day on which the format begins: the same posters give the same file.
            entry.setTimeLocal(LocalDate.EPOCH.withYear(1980).atStartOfDay());
            zip.putNextEntry(entry);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            book.saveAlone(poster, drawn, pdf);
            pdf.writeTo(zip);
            zip.closeEntry();
        }

        @Override
        public void finish() throws IOException {
            zip.finish();
        }
    }
}
