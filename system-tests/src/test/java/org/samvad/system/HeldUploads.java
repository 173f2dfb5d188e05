package org.samvad.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Uploads that were begun and go no further: together they take all the room that one address gets. */
final class HeldUploads implements AutoCloseable {

    /** As much as 21 MiB hold, {@code samvad.attachments.most-from-one-address}, but for less than any photo has. */
    private static final int[] SIZES = {10 * 1024 * 1024, 10 * 1024 * 1024, 1024 * 1024 - 500};

    private final List<Socket> sockets = new ArrayList<>();

    /** Returns when the service knows of them, for it refuses another one. */
    static HeldUploads begin(String origin, Api api) {
        HeldUploads uploads = new HeldUploads();
        URI address = URI.create(origin);
        for (int size : SIZES) {
            uploads.hold(address, size);
        }
        await().until(() -> api.postFile().status() == 503);
        return uploads;
    }

    /** With the first bytes of the body, for which a gateway may wait before it asks the service. */
    private void hold(URI origin, int size) {
        String head = "POST /api/v1/complaints/attachments HTTP/1.1\r\nHost: " + origin.getAuthority()
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + size + "\r\n\r\n--x\r\n";
        try {
            Socket socket = new Socket(origin.getHost(), origin.getPort());
            sockets.add(socket);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException closedAlready) {
                throw new UncheckedIOException(closedAlready);
            }
        }
    }
}
