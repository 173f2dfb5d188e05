package org.samvad.qr.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.poster.PosterBook;
import org.samvad.qr.poster.Posters;
import org.samvad.qr.poster.PrintableCode;

/** Prints a batch that its worker holds. */
@ApplicationScoped
class BatchPrinter {

    private final BatchCodes codes;
    private final Posters posters;
    private final BatchLeases leases;
    private final DrawnPages pages;

    BatchPrinter(BatchCodes codes, Posters posters, BatchLeases leases, DrawnPages pages) {
        this.codes = codes;
        this.posters = posters;
        this.leases = leases;
        this.pages = pages;
    }

    /**
     * Draws what is not drawn yet, and makes the file of everything.
     *
     * @param stop whether to stop; what is drawn by then is kept
     * @return whether the batch is finished
     * @throws ProblemException if there is nothing to print any more
     * @throws LeaseLostException if another worker has the batch
     */
    boolean print(ClaimedBatch batch, BooleanSupplier stop) throws IOException {
        String subdivision = batch.order().subdivision();
        List<QrCode> found = codes.codes(codes.stations(subdivision));
        List<PrintableCode> printable = codes.printable(subdivision, found);
        if (printable.isEmpty()) {
            throw new ProblemException(QrProblem.NOTHING_TO_PRINT, "The codes are gone since the order.");
        }
        PartWriter parts = new PartWriter(leases, batch);
        try (PosterBook book = posters.book(batch.order().options(), "Samvad")) {
            PosterFile file = PosterFile.of(batch.order(), book, parts);
            PrintRun run = new PrintRun(batch, book, leases, pages, printable, found.size() - printable.size());
            if (!run.print(file, stop)) {
                return false;
            }
            file.finish();
        }
        parts.close();
        leases.finish(batch, parts.sha256());
        return true;
    }
}
