package org.samvad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How long somebody waits for a book of posters, from the order to the file. */
final class PosterBenchmark implements Benchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BATCHES = "/api/v1/poster-batches";

    /** One poster for each of the 32 stations, and another for each of the eight in two subdivisions. */
    private static final List<String> CODES = List.of(
            "{\"placements\":[\"RECEPTION\"]}",
            "{\"placements\":[\"WOMENS_HELP_DESK\"],\"subdivision\":\"CHW\"}",
            "{\"placements\":[\"WOMENS_HELP_DESK\"],\"subdivision\":\"DHM\"}");

    private static final int ROUNDS = 15;
    private static final int BOOK = 40;
    private static final double WANTED_SECONDS = 1;
    private static final long BETWEEN_LOOKS = 5_000_000;

    @Override
    public String name() {
        return "posters";
    }

    @Override
    public String title() {
        return "Books of posters";
    }

    /** @param cpu seconds that qr-service took of the processors */
    private record Made(int pages, double seconds, double cpu) {}

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting);
                HttpLine line = new HttpLine(stack.httpPort("qr"))) {
            String[] officer = codes(stack, line);
            findings.say("Forty posters of the district, A4 with crop marks in Hindi and English, ordered from"
                    + " qr-service over HTTP: from sending the order to the answer that says the file is ready, asked for every 5 ms."
                    + " The median of " + setting.amount(ROUNDS) + " orders after as many that warm up.");
            findings.table("file", "pages", "order → ready, s", "processor, ms a page");
            Map<String, Double> books = new LinkedHashMap<>();
            for (String output : List.of("PDF", "ZIP")) {
                findings.progress(output);
                rounds(stack, line, officer, output, setting.amount(ROUNDS));
                Made made = median(rounds(stack, line, officer, output, setting.amount(ROUNDS)));
                if (made.pages() != BOOK) {
                    throw new IllegalStateException("a book of " + made.pages() + " pages");
                }
                findings.row(output, made.pages(), made.seconds(), made.cpu() * 1e3 / made.pages());
                books.put(output, made.seconds());
            }
            books.forEach((output, seconds) -> findings.target(
                    "40 pages, " + output, Findings.cell(seconds) + " s", "< 1 s", seconds < WANTED_SECONDS));
        }
    }

    /** One book: only to give qr-service its heaviest work. */
    static void book(BenchStack stack) throws IOException {
        try (HttpLine line = new HttpLine(stack.httpPort("qr"))) {
            order(stack, line, codes(stack, line), "PDF");
        }
    }

    private static String[] codes(BenchStack stack, HttpLine line) throws IOException {
        String[] officer = {"Authorization", "Bearer " + Logins.token(stack, "qr.admin")};
        for (String codes : CODES) {
            line.send(HttpLine.request("POST", "/api/v1/qr-codes/bulk", codes, officer))
                    .require(200);
        }
        return officer;
    }

    private static List<Made> rounds(BenchStack stack, HttpLine line, String[] officer, String output, int rounds)
            throws IOException {
        List<Made> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.add(order(stack, line, officer, output));
        }
        return all;
    }

    private static Made order(BenchStack stack, HttpLine line, String[] officer, String output) throws IOException {
        String order = "{\"cropMarks\":\"true\",\"output\":\"" + output + "\"}";
        double cpu = Processes.cpuSeconds(stack.started()).get("qr");
        long begin = System.nanoTime();
        HttpLine.Answer ordered =
                line.send(HttpLine.request("POST", BATCHES, order, officer)).require(202);
        byte[] look = HttpLine.request("GET", BATCHES + "/" + Entries.field(ordered.body(), "batchId"), "", officer);
        JsonNode batch = JSON.readTree(line.send(look).require(200).body());
        while (!batch.path("state").asText().equals("READY")) {
            if (batch.path("state").asText().equals("FAILED")) {
                throw new IllegalStateException(
                        "the batch failed: " + batch.path("problem").asText());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
            batch = JSON.readTree(line.send(look).require(200).body());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Made(
                batch.path("printed").asInt(),
                seconds,
                Processes.cpuSeconds(stack.started()).get("qr") - cpu);
    }

    private static Made median(List<Made> all) {
        return all.stream()
                .sorted((one, other) -> Double.compare(one.seconds(), other.seconds()))
                .toList()
                .get(all.size() / 2);
    }
}
