package org.samvad.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Photos and voice notes as phones send them: only to give complaint-service its heaviest work before its memory is read. */
final class SentFiles {

    private static final String PATH = "/api/v1/complaints/attachments";
    private static final String BOUNDARY = "----samvad-bench";
    /** A photo of 12 megapixels, as cheap phones take it. */
    private static final int WIDTH = 4_000;

    private static final int HEIGHT = 3_000;
    private static final int SAMPLES_PER_SECOND = 8_000;
    private static final int VOICE_SECONDS = 60;

    private SentFiles() {}

    /** As many entries, one after the other, each with a photo and a voice note. */
    static void send(BenchStack stack, int entries) throws IOException {
        byte[] photo = photo();
        byte[] voice = voice();
        SplittableRandom random = new SplittableRandom(1);
        try (HttpLine line = new HttpLine(stack.httpPort("complaint"))) {
            for (int entry = 0; entry < entries; entry++) {
                String receipt = line.send(Entries.filing(random)).require(201).body();
                String ticket = Entries.field(receipt, "uploadTicket");
                line.send(upload(ticket, "photo.jpg", photo)).require(201);
                line.send(upload(ticket, "voice.wav", voice)).require(201);
            }
        }
    }

    private static byte[] upload(String ticket, String name, byte[] content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "uploadTicket", ticket);
        field(body, "uploadId", UUID.randomUUID().toString());
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.write(content);
        text(body, "\r\n--" + BOUNDARY + "--\r\n");
        return HttpLine.request("POST", PATH, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) throws IOException {
        text(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Soft patches with some noise, so that it weighs what a photo does. */
    private static byte[] photo() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int shade = 96 + (int) (64 * Math.sin(x / 300.0) * Math.cos(y / 200.0)) + random.nextInt(12);
                image.setRGB(x, y, shade << 16 | shade << 8 | shade / 2);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", file);
        return file.toByteArray();
    }

    /** A tone in 16-bit PCM: a minute at 8 kHz is just under a megabyte. */
    private static byte[] voice() {
        int samples = SAMPLES_PER_SECOND * VOICE_SECONDS;
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        wav.putShort((short) 1).putInt(SAMPLES_PER_SECOND).putInt(2 * SAMPLES_PER_SECOND);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int sample = 0; sample < samples; sample++) {
            wav.putShort((short) (8_000 * Math.sin(sample * 2 * Math.PI * 440 / SAMPLES_PER_SECOND)));
        }
        return wav.array();
    }
}
