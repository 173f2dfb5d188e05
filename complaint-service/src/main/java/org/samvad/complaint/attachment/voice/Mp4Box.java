package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of ISO 14496-12.
 *
 * @param start where its header begins in the file
 * @param content what is behind the header
 */
record Mp4Box(String type, int start, ByteBuffer content) {

    private static final int MOST = 20_000;

    /** The boxes that follow each other in a buffer, to its end. */
    static List<Mp4Box> in(ByteBuffer buffer) throws VoiceRefusedException {
        List<Mp4Box> boxes = new ArrayList<>();
        int at = 0;
        while (at + 8 <= buffer.limit()) {
            long size = Integer.toUnsignedLong(buffer.getInt(at));
            String type = type(buffer, at + 4);
            int header = 8;
            if (size == 1) {
                size = buffer.getLong(at + 8);
                header = 16;
            } else if (size == 0) {
                size = buffer.limit() - at;
            }
            require(size >= header && size <= buffer.limit() - at && boxes.size() < MOST);
            boxes.add(new Mp4Box(type, at, Frames.part(buffer, at + header, (int) size - header)));
            at += (int) size;
        }
        return boxes;
    }

    static String type(ByteBuffer buffer, int at) {
        byte[] letters = new byte[4];
        buffer.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return Frames.next(content, content.remaining());
    }

    List<Mp4Box> children() throws VoiceRefusedException {
        return in(content);
    }

    /** The first box that is reached through these names. */
    Optional<Mp4Box> find(String... path) throws VoiceRefusedException {
        Mp4Box here = this;
        for (String name : path) {
            Optional<Mp4Box> next = first(here.children(), name);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    static Optional<Mp4Box> first(List<Mp4Box> boxes, String name) {
        return boxes.stream().filter(box -> box.type().equals(name)).findFirst();
    }
}
