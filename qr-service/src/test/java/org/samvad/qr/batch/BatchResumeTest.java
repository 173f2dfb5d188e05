package org.samvad.qr.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.zip.DeflaterOutputStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.qr.poster.Posters;
import org.samvad.qr.poster.PrintableCode;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.Poppler;
import org.samvad.qr.testing.ServiceTest;

/** What becomes of a batch whose worker is gone in the middle of it. */
@QuarkusTest
class BatchResumeTest extends ServiceTest {

    private static final String SUBDIVISION = "RESUME";
    private static final int STATIONS = 12;
    private static final List<String> PLACES =
            List.of("RECEPTION", "GATE", "WOMENS_HELP_DESK", "BUS_STAND", "WAITING_AREA");
    private static final int POSTERS = STATIONS * PLACES.size();

    /** In the middle of the third step of twenty. */
    private static final int KILLED_AT = 47;

    private static final int KEPT = 40;

    @Inject
    DataSource database;

    @Inject
    BatchTable table;

    @Inject
    BatchCodes codes;

    @Inject
    Posters posters;

    @Inject
    DrawnPages pages;

    @Inject
    BatchFile file;

    @BeforeEach
    void makeSubdivision() {
        Map<String, String> name = Map.of("en", "Resume", "hi", "फिर");
        put("/api/v1/subdivisions/" + SUBDIVISION, Map.of("name", name));
        for (int station = 0; station < STATIONS; station++) {
            nameStation(station, "थाना");
        }
        admin().contentType(ContentType.JSON)
                .body(Map.of("subdivision", SUBDIVISION, "placements", PLACES, "language", "HI"))
                .post(CODES + "/bulk")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leaveNothing() {
        BatchRows.update(database, "delete from poster_batch where ordered_by = 'resume'");
    }

    private void nameStation(int number, String hindi) {
        Map<String, ?> station = Map.of(
                "subdivision",
                SUBDIVISION,
                "name",
                Map.of("en", "Resume " + number, "hi", hindi + " " + number),
                "type",
                "STATION",
                "activity",
                "ACTIVE");
        put("/api/v1/stations/" + SUBDIVISION + "-S" + number, station);
    }

    private void put(String path, Map<String, ?> body) {
        admin().contentType(ContentType.JSON).body(body).put(path).then().statusCode(anyOf(is(201), is(204)));
    }

    private static BatchOrder order(BatchOutput output) {
        return new OrderFields(SUBDIVISION, "A4", null, null, output.name()).order();
    }

    /** A worker whose clock is ahead, so that every lease has run out for it, and no other worker takes what it has. */
    private Worker worker(Duration ahead) {
        BatchLeases leases = new BatchLeases(database, InstantSource.offset(InstantSource.system(), ahead));
        return new Worker(leases, new BatchPrinter(codes, posters, leases, pages));
    }

    private record Worker(BatchLeases leases, BatchPrinter printer) {

        ClaimedBatch claim() {
            return leases.claim().orElseThrow();
        }
    }

    /** Ordered and claimed in one transaction: the service's own worker never sees it waiting. */
    private ClaimedBatch ordered(BatchOutput output, Worker worker) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            table.add(UUID.randomUUID(), order(output), POSTERS, Instant.now(), "resume");
            return worker.leases().claim().orElseThrow();
        });
    }

    private static class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The worker is gone at this poster: it says nothing more, and hands nothing back. */
    private static BooleanSupplier killedAt(int poster) {
        AtomicInteger seen = new AtomicInteger();
        return () -> {
            if (seen.incrementAndGet() > poster) {
                throw new Killed();
            }
            return false;
        };
    }

    private ClaimedBatch killed(BatchOutput output) {
        Worker first = worker(Duration.ZERO);
        ClaimedBatch batch = ordered(output, first);
        assertThatThrownBy(() -> first.printer().print(batch, killedAt(KILLED_AT)))
                .isInstanceOf(Killed.class);
        Batch left = table.find(batch.id()).orElseThrow();
        assertThat(left.state()).isEqualTo(BatchState.RUNNING);
        assertThat(left.printed()).isEqualTo(KEPT);
        assertThat(left.total()).isEqualTo(POSTERS);
        return batch;
    }

    /** By the next worker, after the lease. */
    private byte[] finished(ClaimedBatch left) throws IOException {
        Worker next = worker(Duration.ofSeconds(31));
        ClaimedBatch taken = next.claim();
        assertThat(taken.id()).isEqualTo(left.id());
        assertThat(table.find(left.id()).orElseThrow().printed()).isEqualTo(KEPT);
        assertThat(next.printer().print(taken, () -> false)).isTrue();
        assertThat(table.find(left.id()).orElseThrow().printed()).isEqualTo(POSTERS);
        return file(left);
    }

    private byte[] file(ClaimedBatch batch) {
        return admin().get("/api/v1/poster-batches/" + batch.id() + "/download")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void batchOfAKilledWorkerBecomesTheSameFile(BatchOutput output) throws Exception {
        Worker alone = worker(Duration.ZERO);
        ClaimedBatch whole = ordered(output, alone);
        assertThat(alone.printer().print(whole, () -> false)).isTrue();
        assertThat(finished(killed(output))).isEqualTo(file(whole));
    }

    @Test
    void everyPageOfABatchOfTwoWorkersIsRead() throws Exception {
        byte[] book = finished(killed(BatchOutput.PDF));
        List<String> read = new ArrayList<>();
        for (int page = 1; page <= POSTERS; page++) {
            read.add(Decoders.zxingInAHand(Poppler.render(book, page, 72)));
        }
        assertThat(read)
                .doesNotHaveDuplicates()
                .isEqualTo(codes.printable(SUBDIVISION, codes.codes(codes.stations(SUBDIVISION))).stream()
                        .map(PrintableCode::url)
                        .toList());
    }

    /** The kept pages are made empty, so that they can be told from those that the next worker draws. */
    @Test
    void pagesThatAreKeptAreNotDrawnAgain() throws Exception {
        ClaimedBatch left = killed(BatchOutput.PDF);
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        new DeflaterOutputStream(nothing).close();
        BatchRows.update(
                database,
                "update poster_batch_page set bytes = ? where batch_id = ?",
                nothing.toByteArray(),
                left.id());
        List<Integer> empty = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(finished(left))) {
            assertThat(document.getNumberOfPages()).isEqualTo(POSTERS);
            for (int page = 0; page < POSTERS; page++) {
                if (isEmpty(document.getPage(page))) {
                    empty.add(page);
                }
            }
        }
        assertThat(empty).hasSize(KEPT).startsWith(0).endsWith(KEPT - 1);
    }

    private static boolean isEmpty(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            return content.read() < 0;
        }
    }

    @Test
    void pagesOfAnotherWordingAreDrawnAnew() throws Exception {
        ClaimedBatch left = killed(BatchOutput.PDF);
        nameStation(3, "कोतवाली");
        Worker next = worker(Duration.ofSeconds(31));
        assertThat(next.printer().print(next.claim(), () -> false)).isTrue();
        assertThat(Poppler.text(file(left)).split("कोतवाली", -1)).hasSize(PLACES.size() + 1);
    }

    @Test
    void finishedBatchKeepsItsFileOnly() throws Exception {
        ClaimedBatch left = killed(BatchOutput.ZIP);
        assertThat(pages.keys(left.id())).hasSize(KEPT);
        finished(left);
        assertThat(pages.keys(left.id())).isEmpty();
    }

    /** Files are kept for a day; a slow client may begin to fetch one at the end of it. */
    @Test
    void fileThatIsDeletedWhileItIsSentIsNotTakenForWhole() throws Exception {
        Worker alone = worker(Duration.ZERO);
        ClaimedBatch batch = ordered(BatchOutput.PDF, alone);
        alone.printer().print(batch, () -> false);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        file.copy(batch.id(), whole);
        ByteArrayOutputStream sent = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] part) throws IOException {
                super.write(part);
                leaveNothing();
            }
        };
        assertThatThrownBy(() -> file.copy(batch.id(), sent)).isInstanceOf(IOException.class);
        assertThat(sent.size()).isBetween(1, whole.size() - 1);
    }

    @Test
    void twoWorkersNeverClaimTheSameBatch() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 0; number < 40; number++) {
                table.add(UUID.randomUUID(), order(BatchOutput.ZIP), POSTERS, Instant.now(), "resume");
            }
        });
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<UUID>> claiming = () -> {
            BatchLeases leases = worker(Duration.ZERO).leases();
            List<UUID> claimed = new ArrayList<>();
            start.await();
            for (Optional<ClaimedBatch> next = leases.claim(); next.isPresent(); next = leases.claim()) {
                claimed.add(next.get().id());
            }
            return claimed;
        };
        List<UUID> all = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            for (Future<List<UUID>> claimed : workers.invokeAll(List.of(claiming, claiming))) {
                all.addAll(claimed.get());
            }
        }
        // The service's own worker may have taken some.
        assertThat(all).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void batchThatIsGivenUpKeepsNothing() throws Exception {
        ClaimedBatch left = killed(BatchOutput.ZIP);
        BatchRows.update(database, "update poster_batch set attempts = 3 where id = ?", left.id());
        assertThat(worker(Duration.ofSeconds(31)).leases().claim()).isEmpty();
        assertThat(pages.keys(left.id())).isEmpty();
    }

    @Test
    void batchThatFailsKeepsNothing() throws Exception {
        ClaimedBatch left = killed(BatchOutput.ZIP);
        worker(Duration.ZERO).leases().fail(left, "internal");
        assertThat(pages.keys(left.id())).isEmpty();
    }

    /** Three workers may die of a batch; but not if each of them came further than the one before. */
    @Test
    void attemptsThatDrewSomethingAreNotHeldAgainstABatch() throws Exception {
        Worker first = worker(Duration.ZERO);
        UUID batch = ordered(BatchOutput.PDF, first).id();
        BatchRows.update(
                database, "update poster_batch set attempts = 2, lease_until = ? where id = ?", Instant.EPOCH, batch);
        dies(worker(Duration.ofSeconds(31)), 10);
        assertThat(attempts(batch)).as("nothing was drawn").isEqualTo(3);
        BatchRows.update(database, "update poster_batch set attempts = 2 where id = ?", batch);
        dies(worker(Duration.ofSeconds(62)), 30);
        assertThat(attempts(batch)).as("a step was drawn").isEqualTo(1);
    }

    private static void dies(Worker worker, int poster) {
        ClaimedBatch batch = worker.claim();
        assertThatThrownBy(() -> worker.printer().print(batch, killedAt(poster)))
                .isInstanceOf(Killed.class);
    }

    @Test
    void workerThatHasLostItsBatchKeepsNothingMore() throws Exception {
        ClaimedBatch left = killed(BatchOutput.PDF);
        Worker next = worker(Duration.ofSeconds(31));
        ClaimedBatch taken = next.claim();
        Worker first = worker(Duration.ZERO);
        assertThatThrownBy(() -> first.printer().print(left, () -> false)).isInstanceOf(LeaseLostException.class);
        Map<String, byte[]> late = Map.of("late", new byte[0]);
        assertThatThrownBy(() -> first.leases().progress(left, new Progress(POSTERS, KEPT + 1, 0), late))
                .isInstanceOf(LeaseLostException.class);
        assertThat(pages.keys(left.id())).hasSize(KEPT);
        assertThat(next.printer().print(taken, () -> false)).isTrue();
    }

    private int attempts(UUID batch) {
        return BatchRows.run(
                database,
                "select attempts from poster_batch where id = ?",
                statement -> {
                    try (var row = statement.executeQuery()) {
                        row.next();
                        return row.getInt(1);
                    }
                },
                batch);
    }

    /** As on SIGTERM. The row is another worker's until in ten minutes, so that only the one with the fast clock takes it. */
    @Test
    void workerThatIsToldToStopHandsItsBatchBackAtOnce() throws Exception {
        Duration ahead = Duration.ofMinutes(11);
        Worker other = worker(Duration.ofMinutes(10));
        ClaimedBatch batch = ordered(BatchOutput.PDF, other);
        Worker fast = worker(ahead);
        BatchWorker stopped = new BatchWorker(
                fast.leases(), fast.printer(), table, InstantSource.offset(InstantSource.system(), ahead));
        Thread thread = Thread.ofPlatform().start(stopped::work);
        await().pollInterval(Duration.ofMillis(5)).until(() -> printed(batch) > 0);
        stopped.stop(new ShutdownEvent());
        thread.join(Duration.ofSeconds(5));
        assertThat(pages.keys(batch.id())).hasSizeBetween(1, POSTERS - 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> table.find(batch.id()).orElseThrow().state() == BatchState.READY);
    }

    @Test
    void handingBackIsNoFailedAttempt() {
        Worker worker = worker(Duration.ZERO);
        int attempts = QuarkusTransaction.requiringNew().call(() -> {
            ClaimedBatch batch = ordered(BatchOutput.PDF, worker);
            assertThat(attempts(batch.id())).isEqualTo(1);
            worker.leases().handBack(batch);
            int after = attempts(batch.id());
            leaveNothing();
            return after;
        });
        assertThat(attempts).isZero();
    }

    private int printed(ClaimedBatch batch) {
        return table.find(batch.id()).map(Batch::printed).orElse(0);
    }
}
