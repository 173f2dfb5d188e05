package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.poster.PosterBook;
import org.samvad.qr.poster.Posters;
import org.samvad.qr.poster.PrintableCode;

/** Prints a batch that its worker holds. */
@ApplicationScoped
class BatchPrinter {

    /** Posters between two signs of life. */
    private static final int STEP = 20;

    private final BatchCodes codes;
    private final Posters posters;
    private final BatchLeases leases;

    BatchPrinter(BatchCodes codes, Posters posters, BatchLeases leases) {
        this.codes = codes;
        this.posters = posters;
        this.leases = leases;
    }

    void print(ClaimedBatch batch) throws IOException {
        String subdivision = batch.order().subdivision();
        List<QrCode> found = codes.codes(codes.stations(subdivision));
        List<PrintableCode> printable = codes.printable(subdivision, found);
        if (printable.isEmpty()) {
            throw new ProblemException(QrProblem.NOTHING_TO_PRINT, "The codes are gone since the order.");
        }
        int skipped = found.size() - printable.size();
        Progress progress = printed -> leases.progress(batch, printable.size(), printed, skipped);
        PartWriter parts = new PartWriter(leases, batch);
        switch (batch.order().output()) {
            case PDF -> book(batch, printable, progress, parts);
            case ZIP -> archive(batch, printable, progress, parts);
        }
        parts.close();
        progress.at(printable.size());
        leases.finish(batch, parts.sha256());
    }

    /** Says how many are printed. */
    private interface Progress {
        void at(int printed);
    }

    private void book(ClaimedBatch batch, List<PrintableCode> printable, Progress progress, PartWriter out)
            throws IOException {
        try (PosterBook book = posters.book(batch.order().options(), "Samvad")) {
            for (int index = 0; index < printable.size(); index++) {
                if (index % STEP == 0) {
                    progress.at(index);
                }
                PrintableCode poster = printable.get(index);
                book.add(poster.code(), poster.station(), poster.url());
            }
            progress.at(printable.size());
            book.save(out);
        }
    }

    private void archive(ClaimedBatch batch, List<PrintableCode> printable, Progress progress, PartWriter out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        // What goes in is compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        try (PosterBook book = posters.book(batch.order().options(), "Samvad")) {
            for (int index = 0; index < printable.size(); index++) {
                if (index % STEP == 0) {
                    progress.at(index);
                }
                PrintableCode poster = printable.get(index);
                ZipEntry entry = new ZipEntry(batch.order().options().fileName(poster));
                // The day on which the format begins: the same posters give the same file.
                entry.setTimeLocal(LocalDate.EPOCH.withYear(1980).atStartOfDay());
                zip.putNextEntry(entry);
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                book.saveAlone(poster, pdf);
                pdf.writeTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
