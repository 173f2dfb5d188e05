package org.samvad.complaint.attachment.voice;

import static org.samvad.complaint.attachment.voice.VoiceRefusedException.require;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Frames that follow each other without a container. What is before, between and behind them is left out: tags, and what a recorder did not
 * finish.
 */
final class BareFrames {

    private BareFrames() {}

    /** What a frame's header tells. */
    interface Header<H> {

        /** In bytes, with the header. */
        int length();

        /** Whether both can be of one recording. */
        boolean isLike(H other);
    }

    /** Finds the header at a place, if there is one. */
    interface Headers<H> {
        Optional<H> at(ByteBuffer file, int at);
    }

    record Frame<H>(int at, H header) {}

    /**
     * All frames to the end of the file, which are alike.
     *
     * @throws VoiceRefusedException if others follow that are not: their sound fits no file together with the first
     */
    static <H extends Header<H>> List<Frame<H>> in(ByteBuffer file, Headers<H> headers) throws VoiceRefusedException {
        List<Frame<H>> frames = new ArrayList<>();
        int at = file.position();
        boolean inStep = false;
        while (at < file.limit()) {
            Optional<H> found = headers.at(file, at).filter(whole(file, at));
            boolean known = inStep && found.isPresent() && isLikeFirst(frames, found.get());
            if (known || found.isPresent() && isFollowed(file, at, found.get(), headers)) {
                require(known || isLikeFirst(frames, found.get()));
                frames.add(new Frame<>(at, found.get()));
                at += found.get().length();
                inStep = true;
            } else {
                at = Tags.behind(file, at);
                inStep = false;
            }
        }
        require(!frames.isEmpty());
        return frames;
    }

    private static <H extends Header<H>> Predicate<H> whole(ByteBuffer file, int at) {
        return header -> at + header.length() <= file.limit();
    }

    private static <H extends Header<H>> boolean isLikeFirst(List<Frame<H>> frames, H header) {
        return frames.isEmpty() || header.isLike(frames.getFirst().header());
    }

    /** Whether another one of its kind, or the end of the file, is behind it: other bytes can look like a header. */
    private static <H extends Header<H>> boolean isFollowed(ByteBuffer file, int at, H header, Headers<H> headers) {
        int next = at + header.length();
        return next == file.limit()
                || headers.at(file, next).filter(header::isLike).isPresent();
    }
}
