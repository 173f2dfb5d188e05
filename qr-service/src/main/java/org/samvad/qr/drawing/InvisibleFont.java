package org.samvad.qr.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.samvad.qr.typeface.Typeface;

/**
 * The font of the letters that are not painted: each UTF-16 unit is its own character code, each shows the blank, and
 * each means itself.
 */
final class InvisibleFont {

    /** Of every letter, in sizes. */
    static final double LETTER_WIDTH = 0.5;

    private static final String NAME = "SAMVAD+InvisibleText";
    private static final int UNITS = 1 << 16;
    private static final byte[] BLANK_ONLY = blankOnly();

    private static final String TO_UNICODE = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            %sendcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """.formatted(ranges());

    private InvisibleFont() {}

    /** One range for each first byte, as the format asks, a hundred at a time; none for the surrogates. */
    private static String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int from = 0; from < 0x100; from += 0x80) {
            ranges.append(0x80).append(" beginbfrange\n");
            for (int high = from; high < from + 0x80; high++) {
                // Zero is no character that a text may hold.
                String first = "%02X%s".formatted(high, high == 0 ? "01" : "00");
                ranges.append("<%s> <%02XFF> <%s>%n".formatted(first, high, first));
            }
            ranges.append("endbfrange\n");
        }
        return ranges.toString();
    }

    /** The typeface without any glyph but the blank, which becomes the first after the one for missing ones. */
    private static byte[] blankOnly() {
        try (InputStream file = Typeface.MEDIUM.file();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subset = new TTFSubsetter(font);
            subset.addAll(Set.of((int) ' '));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface is broken", broken);
        }
    }

    static COSDictionary addTo(PDDocument document) throws IOException {
        COSDictionary descriptor = dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, integers(0, -300, 500, 1000));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -300);
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        COSStream program = stream(document, BLANK_ONLY);
        program.setInt(COSName.LENGTH1, BLANK_ONLY.length);
        descriptor.setItem(COSName.FONT_FILE2, program);

        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        COSDictionary letters = dictionary("Font");
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        letters.setName(COSName.BASE_FONT, NAME);
        letters.setItem(COSName.CIDSYSTEMINFO, system);
        letters.setItem(COSName.FONT_DESC, descriptor);
        letters.setInt(COSName.DW, (int) (LETTER_WIDTH * 1000));
        letters.setItem(COSName.CID_TO_GID_MAP, stream(document, everythingIsTheBlank()));

        COSDictionary font = dictionary("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(letters);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(
                COSName.TO_UNICODE, stream(document, TO_UNICODE.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        return font;
    }

    private static byte[] everythingIsTheBlank() {
        byte[] map = new byte[2 * UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            map[2 * unit + 1] = 1;
        }
        return map;
    }

    private static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray integers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
