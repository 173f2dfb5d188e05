package org.samvad.qr.poster;

import java.util.ArrayList;
import java.util.List;
import org.samvad.qr.drawing.Ink;
import org.samvad.qr.drawing.Mark;
import org.samvad.qr.drawing.Paragraph;
import org.samvad.qr.drawing.TextBox;
import org.samvad.qr.typeface.Typeface;

/** The sticker, 80 by 80 millimetres: the code, where it leads, and the one warning that matters most on a sticker. */
final class StickerLayout implements Layout {

    private static final double SIDE = 80;
    private static final double EDGE = 4;
    private static final double BEYOND = 6;

    private static final double SYMBOL = 46;
    private static final double CODE = SymbolMarks.place(SYMBOL);

    private static final double CODE_TOP = 12.5;
    private static final double ADDRESS_TOP = CODE_TOP + CODE;

    private static final double SHORT_CODE_TOP = CODE_TOP + 22.5;
    private static final double WARNING_TOP = SHORT_CODE_TOP + 6.2;
    private static final double EMERGENCY_TOP = ADDRESS_TOP - 10.5;

    private static final double COLUMN = CODE + 1;
    private static final double COLUMN_WIDTH = SIDE - 2.5 - COLUMN;

    private final Voice voice;
    private final PosterSetting setting;

    StickerLayout(Voice voice, PosterSetting setting) {
        this.voice = voice;
        this.setting = setting;
    }

    @Override
    public List<Mark> shared() {
        List<Mark> marks = new ArrayList<>();
        marks.add(band(-BEYOND, CODE_TOP + BEYOND, Ink.NAVY));
        marks.addAll(TextBox.centred(EDGE, 1.4, SIDE - 2 * EDGE, CODE_TOP - 2)
                .set(voice.say("stickerTitle", 5.4, Ink.WHITE, Ink.MIST)));
        marks.add(Mark.box(CODE, CODE_TOP, SIDE + BEYOND - CODE, CODE, Ink.PALE));
        marks.add(Mark.box(CODE, EMERGENCY_TOP, SIDE + BEYOND - CODE, ADDRESS_TOP - EMERGENCY_TOP, Ink.RED));
        marks.addAll(TextBox.centred(COLUMN, EMERGENCY_TOP, COLUMN_WIDTH, ADDRESS_TOP - EMERGENCY_TOP)
                .set(Paragraph.latin("112", Typeface.BOLD, 8.4, Ink.WHITE)));
        marks.addAll(TextBox.left(COLUMN, WARNING_TOP, COLUMN_WIDTH, EMERGENCY_TOP - WARNING_TOP - 0.8)
                .set(voice.add("stickerWarning", 2.7, Ink.RED, Ink.GREY)));
        marks.add(band(ADDRESS_TOP, SIDE + 2 * BEYOND - ADDRESS_TOP, Ink.SUN));
        marks.addAll(TextBox.left(EDGE, ADDRESS_TOP + 1, SIDE - 2 * EDGE, SIDE - ADDRESS_TOP - 2)
                .set(Paragraph.latin(setting.domain(), Typeface.BOLD, 6.4, Ink.NAVY)));
        return marks;
    }

    @Override
    public List<Mark> own(PosterText text) {
        List<Mark> marks = new ArrayList<>();
        marks.add(SymbolMarks.draw(text.url(), 0, CODE_TOP, CODE));
        List<Paragraph> place = new ArrayList<>(voice.addName(text.station(), 3.7, Ink.NAVY, Ink.GREY));
        List<Paragraph> placement = voice.addName(text.placement(), 3.1, Ink.NAVY, Ink.GREY);
        place.add(placement.getFirst().after(0.5));
        place.addAll(placement.subList(1, placement.size()));
        marks.addAll(TextBox.left(COLUMN, CODE_TOP + 1.2, COLUMN_WIDTH, SHORT_CODE_TOP - CODE_TOP - 1.6)
                .fromTop()
                .set(place));
        marks.addAll(TextBox.left(COLUMN, SHORT_CODE_TOP, COLUMN_WIDTH, WARNING_TOP - SHORT_CODE_TOP)
                .set(Paragraph.latin(text.shortCode(), Typeface.BOLD, 3.9, Ink.NAVY)));
        return marks;
    }

    private static Mark band(double top, double height, Ink ink) {
        return Mark.box(-BEYOND, top, SIDE + 2 * BEYOND, height, ink);
    }
}
