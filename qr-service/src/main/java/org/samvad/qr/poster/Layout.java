package org.samvad.qr.poster;

import java.util.List;
import org.samvad.qr.drawing.Mark;

/** Where things stand on a poster. The parts that all posters share don't depend on the one. */
interface Layout {

    List<Mark> shared();

    List<Mark> own(PosterText text);

    static Layout of(PosterOptions options, PosterSetting setting) {
        Voice voice = new Voice(options.languages());
        return switch (options.format()) {
            case A4, A5 -> new PageLayout(voice, setting);
            case STICKER -> new StickerLayout(voice, setting);
        };
    }
}
