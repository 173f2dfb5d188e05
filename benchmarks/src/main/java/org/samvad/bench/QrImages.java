package org.samvad.bench;

import java.io.IOException;

/** Asks qr-service for images over HTTP: only to give it some work before its memory is read. */
final class QrImages {

    private static final String CODES = "/api/v1/qr-codes";

    private QrImages() {}

    static void fetch(BenchStack stack, int images) throws IOException {
        String[] officer = {"Authorization", "Bearer " + Logins.token(stack, "qr.admin")};
        String issue = "{\"stationCode\":\"BHN-SUP\",\"placement\":{\"code\":\"RECEPTION\"}}";
        try (HttpLine line = new HttpLine(stack.httpPort("qr"))) {
            String code = line.send(HttpLine.request("POST", CODES, issue, officer))
                    .require(201)
                    .body();
            String path = CODES + "/" + Entries.field(code, "codeId") + "/image.png";
            byte[] request = HttpLine.request("GET", path, "", officer);
            for (int image = 0; image < images; image++) {
                line.send(request).require(200);
            }
        }
    }
}
