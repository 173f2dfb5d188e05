package org.samvad.qr.batch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.samvad.qr.poster.PosterBook;
import org.samvad.qr.poster.PrintableCode;

/** One worker's way through the posters of a batch: what a worker before has drawn is taken, the rest is drawn and kept. */
final class PrintRun {

    /** Posters between two signs of life; what a worker that is killed has lost, at most. */
    private static final int STEP = 20;

    private final ClaimedBatch batch;
    private final PosterBook book;
    private final BatchLeases leases;
    private final DrawnPages pages;
    private final Map<String, PrintableCode> posters = new LinkedHashMap<>();
    private final int skipped;
    private int printed;

    PrintRun(
            ClaimedBatch batch,
            PosterBook book,
            BatchLeases leases,
            DrawnPages pages,
            List<PrintableCode> printable,
            int skipped)
            throws IOException {
        this.batch = batch;
        this.book = book;
        this.leases = leases;
        this.pages = pages;
        this.skipped = skipped;
        for (PrintableCode poster : printable) {
            posters.put(book.key(poster), poster);
        }
    }

    /** @return whether all of them are in the file */
    boolean print(PosterFile file, BooleanSupplier stop) throws IOException {
        Set<String> before = pages.keys(batch.id());
        before.retainAll(posters.keySet());
        printed = before.size();
        keep(Map.of());
        List<String> keys = List.copyOf(posters.keySet());
        for (int from = 0; from < keys.size(); from += STEP) {
            if (!step(keys.subList(from, Math.min(from + STEP, keys.size())), file, stop)) {
                return false;
            }
        }
        return true;
    }

    private boolean step(List<String> keys, PosterFile file, BooleanSupplier stop) throws IOException {
        Map<String, byte[]> before = pages.find(batch.id(), keys);
        Map<String, byte[]> drawn = new LinkedHashMap<>();
        for (String key : keys) {
            if (stop.getAsBoolean()) {
                keep(drawn);
                return false;
            }
            PrintableCode poster = posters.get(key);
            byte[] page = before.get(key);
            if (page == null) {
                page = book.draw(poster);
                drawn.put(key, page);
            }
            file.add(poster, page);
        }
        keep(drawn);
        return true;
    }

    private void keep(Map<String, byte[]> drawn) {
        printed += drawn.size();
        leases.progress(batch, new Progress(posters.size(), printed, skipped), drawn);
    }
}
