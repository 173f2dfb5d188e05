package org.samvad.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many bytes a phone that was never here before fetches until a citizen can write. */
final class FirstLoadBenchmark implements Benchmark {

    private static final Pattern FETCHED = Pattern.compile(
            "<(?:script|img)\\b[^>]*?\\ssrc=\"([^\"]+)\"|<link\\b[^>]*?\\shref=\"([^\"]+\\.(?:css|svg|png|ico)[^\"]*)\"");

    private static final String FORM = "/report?station=BHN-SUP";
    private static final long WANTED_BYTES = 30 * 1_024;

    @Override
    public String name() {
        return "first-load";
    }

    @Override
    public String title() {
        return "First load of the citizen form";
    }

    @Override
    public void run(Setting setting, Findings findings) throws Exception {
        try (BenchStack stack = BenchStack.start(setting)) {
            findings.say("The form of a station through the stack's own gateway, with what it names as script, style or"
                    + " picture: every byte of the answers, headers and all, to a browser that takes gzip and has nothing"
                    + " yet. TLS comes on top where it is used. What a script fetches later is not counted.");
            findings.table("fetched", "bytes on the wire");
            long sum = 0;
            for (String path : fetched(stack)) {
                long bytes = bytes(stack.publicPort(), path);
                sum += bytes;
                findings.row("`" + path + "`", bytes);
            }
            findings.row("together", sum);
            findings.target(
                    "first load of the citizen form",
                    Findings.cell(sum / 1_024.0) + " KB",
                    "≤ 30 KB",
                    sum <= WANTED_BYTES);
        }
    }

    private static List<String> fetched(BenchStack stack) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(stack.running().url(FORM)).build();
            HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IllegalStateException("the form answers " + page.statusCode());
            }
            List<String> paths = new ArrayList<>(List.of(FORM));
            paths.addAll(references(page.body()));
            return paths;
        }
    }

    /** Addresses that a browser fetches with the page, each once. */
    static List<String> references(String html) {
        return FETCHED.matcher(html)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(address -> !address.startsWith("data:"))
                .distinct()
                .toList();
    }

    private static long bytes(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\n"
                    + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            if (!new String(answer, StandardCharsets.ISO_8859_1).startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException(path + " is not answered with 200");
            }
            return answer.length;
        }
    }
}
