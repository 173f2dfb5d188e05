package org.samvad.qr.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A PDF whose pages share a template, which is written once. The same marks always give the same bytes: nothing in it
 * says when or where it was made.
 */
public final class PdfBook implements AutoCloseable {

    /** Anything that never changes: the document's id is made of it and of the title. */
    private static final long ALWAYS = 1;

    private final PDDocument document = new PDDocument();
    private final Sheet sheet;
    private final PDResources resources = new PDResources();
    private final PDResources pageResources = new PDResources();

    /** @param template what stands on every page, below the page's own marks */
    public PdfBook(Sheet sheet, String title, List<Mark> template) throws IOException {
        this.sheet = sheet;
        document.setVersion(1.7f);
        document.setDocumentId(ALWAYS);
        ArchiveMarks.addTo(document);
        ArchiveMarks.entitle(document, title);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(PageContent.FONT, InvisibleFont.addTo(document));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        pageResources.getCOSObject().setItem(COSName.FONT, fonts);
        pageResources.put(COSName.getPDFName(PageContent.TEMPLATE), template(template));
    }

    private PDFormXObject template(List<Mark> marks) throws IOException {
        PageContent content =
                new PageContent(pictures(marks)).clip(sheet.printed()).marks(marks);
        PDFormXObject form = new PDFormXObject(InvisibleFont.stream(document, content.bytes()));
        float unit = (float) sheet.unit();
        float margin = (float) sheet.margin() / unit;
        form.setBBox(
                new PDRectangle(-margin, -margin, (float) sheet.fullWidth() / unit, (float) sheet.fullHeight() / unit));
        form.setResources(resources);
        return form;
    }

    private Map<Picture, String> pictures(List<Mark> marks) throws IOException {
        Map<Picture, String> names = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Image image && !names.containsKey(image.picture())) {
                String name = "I" + names.size();
                names.put(image.picture(), name);
                resources.put(
                        COSName.getPDFName(name),
                        PDImageXObject.createFromByteArray(
                                document, image.picture().bytes(), name));
            }
        }
        return names;
    }

    /**
     * Draws a page and packs it, which is nearly all the work there is for it. What comes out may be kept, and added to
     * any book of the same sheet.
     *
     * @param marks fills and lines; pictures belong into the template
     */
    public byte[] draw(List<Mark> marks) throws IOException {
        PageContent content = new PageContent(Map.of())
                .begin(sheet)
                .template()
                .marks(sheet.cropMarks())
                .marks(marks);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(packed)) {
            packer.write(content.bytes());
        }
        return packed.toByteArray();
    }

    /** @param drawn by {@link #draw} of a book of the same sheet */
    public void add(byte[] drawn) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = content.createRawOutputStream()) {
            out.write(drawn);
        }
        PDPage page = new PDPage(box(sheet.margin()));
        page.setTrimBox(box(0));
        page.setBleedBox(box(sheet.cropped() ? Sheet.BLEED : 0));
        page.setResources(pageResources);
        page.setContents(new PDStream(content));
        document.addPage(page);
    }

    /** The trimmed page with so much around it. */
    private PDRectangle box(double around) {
        double corner = PageContent.points(sheet.margin() - around);
        return new PDRectangle(
                (float) corner, (float) corner, (float) PageContent.points(sheet.width() + 2 * around), (float)
                        PageContent.points(sheet.height() + 2 * around));
    }

    /**
     * Writes a document of this one page, and takes the page out again. What pages share is drawn and packed once for
     * all such documents, which is most of the work.
     *
     * @throws IllegalStateException if the book has pages of its own
     */
    public void saveAlone(String title, byte[] drawn, OutputStream out) throws IOException {
        if (document.getNumberOfPages() > 0) {
            throw new IllegalStateException("there are other pages in this book");
        }
        ArchiveMarks.entitle(document, title);
        add(drawn);
        document.save(out);
        document.removePage(0);
    }

    public void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
