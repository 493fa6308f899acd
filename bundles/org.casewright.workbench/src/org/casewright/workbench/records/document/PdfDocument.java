package org.casewright.workbench.records.document;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casewright.determination.fonts.PdfLibrary;
import org.casewright.workbench.records.document.RecordException.Reason;

/**
 * A PDF, read by PDFBox. The file stays on the disk and is read page by page, so that its size does not matter; only
 * the list of its pages is kept.
 */
final class PdfDocument implements RecordDocument {

    private final String name;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PDPage> pages = new ArrayList<>();
    private final List<PageSize> sizes = new ArrayList<>();
    /** Fair, so that a search through all pages does not keep the page waiting that the user looks at. */
    private final ReentrantLock turn = new ReentrantLock(true);
    private boolean closed;

    private PdfDocument(String name, PDDocument document) {
        this.name = name;
        this.document = document;
        document.setResourceCache(new WithoutImages());
        for (PDPage page : document.getPages()) {
            pages.add(page);
            sizes.add(sizeOf(page));
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        renderer.setRenderingHints(hints);
    }

    /** Fonts are worth keeping between two pages; the picture of a scan is not: it is 25 MB and shown once. */
    private static final class WithoutImages extends DefaultResourceCache {

        @Override
        public void put(COSObject indirect, PDXObject object) {
            // The images that are shown are kept as they are drawn, by those who show them.
        }
    }

    static PdfDocument open(Path file, String name) throws RecordException {
        PDDocument document = load(file, name);
        try {
            if (document.getNumberOfPages() == 0) {
                throw new RecordException(Reason.EMPTY,
                        name + " is a PDF without a page. Ask for it to be sent again.");
            }
            return new PdfDocument(name, document);
        } catch (RecordException | RuntimeException e) {
            IOUtils.closeQuietly(document);
            throw e instanceof RecordException known ? known : damaged(name, e);
        }
    }

    private static PDDocument load(Path file, String name) throws RecordException {
        PdfLibrary.prepare();
        RandomAccessRead source = null;
        try {
            source = new RandomAccessReadBufferedFile(file);
            return Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            IOUtils.closeQuietly(source);
            throw new RecordException(Reason.ENCRYPTED, name + " is protected by a password. Ask for it without one, or"
                    + " open it elsewhere and print it to a new PDF.", e);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeQuietly(source);
            throw damaged(name, e);
        }
    }

    private static RecordException damaged(String name, Exception cause) {
        return new RecordException(Reason.DAMAGED,
                name + " is damaged and cannot be shown. Ask for it to be sent again.", cause);
    }

    private static PageSize sizeOf(PDPage page) {
        PDRectangle shown = page.getCropBox();
        boolean sane = shown.getWidth() >= 1 && shown.getHeight() >= 1;
        PageSize upright = sane ? new PageSize(shown.getWidth(), shown.getHeight()) : PageSize.LETTER;
        return upright.turned(quarters(page));
    }

    static int quarters(PDPage page) {
        return Math.floorMod(page.getRotation() / 90, 4);
    }

    @Override
    public int pages() {
        return sizes.size();
    }

    @Override
    public PageSize size(int page) {
        return sizes.get(page - 1);
    }

    @Override
    public PageText text(int page) throws RecordException {
        return inTurn(page, () -> new PdfWords().read(pages.get(page - 1)));
    }

    @Override
    public BufferedImage image(int page, float scale) throws RecordException {
        float drawn = RecordDocument.allowed(size(page), scale);
        return inTurn(page, () -> renderer.renderImage(page - 1, drawn, ImageType.RGB));
    }

    private <T> T inTurn(int page, Callable<T> work) throws RecordException {
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            return work.call();
        } catch (Exception e) {
            throw unreadable(page, e);
        } finally {
            turn.unlock();
        }
    }

    private RecordException unreadable(int page, Exception cause) {
        return new RecordException(Reason.DAMAGED, "Page " + page + " of " + name + " is damaged and cannot be shown.",
                cause);
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            IOUtils.closeQuietly(document);
        } finally {
            turn.unlock();
        }
    }
}
