package org.samvad.qr.poster;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.samvad.qr.drawing.Ink;
import org.samvad.qr.drawing.Mark;
import org.samvad.qr.drawing.Paragraph;
import org.samvad.qr.drawing.Picture;
import org.samvad.qr.drawing.TextBox;
import org.samvad.qr.typeface.Typeface;

/**
 * The poster, in millimetres of an A4 page. What it is for stands on top, the place below it, then the code with the
 * three steps beside it, the address, the warnings, and 112 at the foot.
 */
final class PageLayout implements Layout {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double EDGE = 14;

    /** Colours go on beyond the cut by more than any bleed. */
    private static final double BEYOND = 6;

    /** A tenth of the distance a phone reads it from, and somewhat more. */
    private static final double SYMBOL = 116;

    private static final double CODE = SymbolMarks.place(SYMBOL);

    private static final double HEAD = 22;
    private static final double STATION_TOP = 76;
    private static final double CODE_TOP = 93;
    private static final double ADDRESS_TOP = CODE_TOP + CODE;
    private static final double WARNING_TOP = ADDRESS_TOP + 19;
    private static final double FOOT_TOP = 280;

    private static final double SHORT_CODE_LEFT = 155;

    /** Where the second warning begins. */
    private static final double MONEY_LEFT = 142;

    private final Voice voice;
    private final PosterSetting setting;

    PageLayout(Voice voice, PosterSetting setting) {
        this.voice = voice;
        this.setting = setting;
    }

    @Override
    public List<Mark> shared() {
        List<Mark> marks = new ArrayList<>();
        band(marks, -BEYOND, STATION_TOP, Ink.NAVY);
        head(marks);
        marks.addAll(new TextBox(
                        EDGE,
                        HEAD + 2.5,
                        WIDTH - 2 * EDGE,
                        STATION_TOP - HEAD - 5,
                        TextBox.Across.LEFT,
                        TextBox.Down.MIDDLE)
                .set(headline()));
        band(marks, STATION_TOP, CODE_TOP, Ink.SUN);
        steps(marks);
        address(marks);
        warnings(marks);
        foot(marks);
        return marks;
    }

    @Override
    public List<Mark> own(PosterText text) {
        List<Mark> marks = new ArrayList<>();
        PrintedName where = new PrintedName(
                text.station().en() + "  ·  " + text.placement().en(),
                text.station().hi() + "  ·  " + text.placement().hi());
        marks.addAll(TextBox.left(EDGE, STATION_TOP + 1.5, WIDTH - 2 * EDGE, CODE_TOP - STATION_TOP - 3)
                .set(voice.name(where, 7, Ink.NAVY, Ink.NAVY)));
        marks.add(SymbolMarks.draw(text.url(), 0, CODE_TOP, CODE));
        marks.addAll(TextBox.right(SHORT_CODE_LEFT, ADDRESS_TOP + 7, WIDTH - EDGE - SHORT_CODE_LEFT, 11.5)
                .set(Paragraph.latin(text.shortCode(), Typeface.BOLD, 8, Ink.NAVY)));
        return marks;
    }

    private static void band(List<Mark> marks, double top, double bottom, Ink ink) {
        marks.add(Mark.box(-BEYOND, top, WIDTH + 2 * BEYOND, bottom - top, ink));
    }

    private void head(List<Mark> marks) {
        double left = EDGE;
        Picture emblem = setting.emblem();
        if (emblem != null) {
            marks.add(new Mark.Fill(new RoundRectangle2D.Double(EDGE, 3, 16, 16, 2.5, 2.5), Ink.WHITE));
            marks.add(new Mark.Image(emblem, fitted(emblem, EDGE + 1, 4, 14)));
            left += 20;
        }
        marks.addAll(TextBox.left(left, 3, 110, HEAD - 6)
                .set(voice.name(PosterWords.police(setting.district()), 7, Ink.WHITE, Ink.MIST)));
        marks.addAll(TextBox.right(140, 3, WIDTH - EDGE - 140, HEAD - 6)
                .set(voice.name(new PrintedName("Samvad", "संवाद"), 8.6, Ink.SUN, Ink.SUN)));
        marks.add(Mark.box(EDGE, HEAD, WIDTH - 2 * EDGE, 0.3, Ink.MIST));
    }

    private static Rectangle2D fitted(Picture picture, double x, double y, double side) {
        double scale = side / Math.max(picture.width(), picture.height());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        return new Rectangle2D.Double(x + (side - width) / 2, y + (side - height) / 2, width, height);
    }

    private List<Paragraph> headline() {
        List<Paragraph> paragraphs = new ArrayList<>(voice.say("headline", 14.6, Ink.WHITE, Ink.MIST));
        List<Paragraph> subline = voice.say("subline", 6.6, Ink.SUN, Ink.MIST);
        paragraphs.add(subline.getFirst().after(0.35));
        paragraphs.addAll(subline.subList(1, subline.size()));
        return paragraphs;
    }

    private void steps(List<Mark> marks) {
        marks.add(Mark.box(CODE, CODE_TOP, WIDTH + BEYOND - CODE, CODE, Ink.PALE));
        double left = CODE + 5;
        double width = WIDTH - EDGE - left;
        double height = (CODE - 10) / 3;
        for (int step = 1; step <= 3; step++) {
            double top = CODE_TOP + 5 + (step - 1) * height;
            marks.add(new Mark.Fill(new Ellipse2D.Double(left, top + 1, 10, 10), Ink.NAVY));
            marks.addAll(TextBox.centred(left, top + 1, 10, 10)
                    .set(Paragraph.latin(Integer.toString(step), Typeface.BOLD, 7, Ink.WHITE)));
            marks.addAll(TextBox.left(left, top + 12, width, height - 14)
                    .fromTop()
                    .set(voice.say("step" + step, 5.9, Ink.NAVY, Ink.GREY)));
        }
    }

    private void address(List<Mark> marks) {
        band(marks, ADDRESS_TOP, WARNING_TOP, Ink.WHITE);
        marks.add(Mark.box(EDGE, ADDRESS_TOP, WIDTH - 2 * EDGE, 0.5, Ink.NAVY));
        String separator = "  ·  ";
        marks.addAll(TextBox.left(EDGE, ADDRESS_TOP + 2, SHORT_CODE_LEFT - EDGE - 2, 5.5)
                .set(oneLine("home", 3.9, separator)));
        marks.addAll(TextBox.right(SHORT_CODE_LEFT, ADDRESS_TOP + 2, WIDTH - EDGE - SHORT_CODE_LEFT, 5.5)
                .set(oneLine("code", 3.9, separator)));
        marks.addAll(TextBox.left(EDGE, ADDRESS_TOP + 7, SHORT_CODE_LEFT - EDGE - 3, 11.5)
                .set(Paragraph.latin(setting.domain(), Typeface.BOLD, 10.6, Ink.NAVY)));
    }

    private Paragraph oneLine(String key, double size, String separator) {
        List<String> sentences = voice.say(key, size, Ink.GREY, Ink.GREY).stream()
                .map(Paragraph::text)
                .toList();
        return Paragraph.hindi(String.join(separator, sentences), Typeface.MEDIUM, size, Ink.GREY);
    }

    private void warnings(List<Mark> marks) {
        double height = FOOT_TOP - WARNING_TOP;
        band(marks, WARNING_TOP, FOOT_TOP, Ink.PALE);
        marks.add(new Mark.Fill(triangle(EDGE, WARNING_TOP + height / 2 - 4.5, 10), Ink.RED));
        marks.addAll(TextBox.centred(EDGE, WARNING_TOP + height / 2 - 2.6, 10, 7)
                .set(Paragraph.latin("!", Typeface.BOLD, 6.4, Ink.WHITE)));
        marks.addAll(TextBox.left(EDGE + 13, WARNING_TOP + 1.5, 106, height - 3)
                .set(voice.add("sticker", 4.5, Ink.NAVY, Ink.GREY)));
        marks.addAll(TextBox.left(MONEY_LEFT, WARNING_TOP + 1.5, WIDTH - EDGE - MONEY_LEFT, height - 3)
                .set(voice.add("money", 4.5, Ink.NAVY, Ink.GREY)));
    }

    private static Path2D triangle(double x, double y, double side) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + side / 2, y);
        path.lineTo(x + side, y + side * 0.9);
        path.lineTo(x, y + side * 0.9);
        path.closePath();
        return path;
    }

    private void foot(List<Mark> marks) {
        band(marks, FOOT_TOP, HEIGHT + 2 * BEYOND, Ink.RED);
        marks.addAll(TextBox.left(EDGE, FOOT_TOP + 2, 130, HEIGHT - FOOT_TOP - 5)
                .set(voice.say("danger", 7.6, Ink.WHITE, Ink.WHITE)));
        marks.addAll(TextBox.right(150, FOOT_TOP + 2, WIDTH - EDGE - 150, HEIGHT - FOOT_TOP - 5)
                .set(Paragraph.latin("112", Typeface.BOLD, 16, Ink.WHITE)));
    }
}
