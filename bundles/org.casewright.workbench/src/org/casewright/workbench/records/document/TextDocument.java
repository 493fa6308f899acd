package org.casewright.workbench.records.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.records.document.RecordException.Reason;

/**
 * A plain text, laid out on pages of US letter. A form feed begins a new page, as printers have it; so a text keeps the
 * pages that it is cited by.
 */
final class TextDocument implements RecordDocument {

    private static final int MAX_BYTES = 32 * 1024 * 1024;

    private final List<TextPage> pages;

    private TextDocument(String content) {
        pages = TextPages.layOut(content);
    }

    static TextDocument open(Path file, String name) throws RecordException, IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new RecordException(Reason.TOO_LARGE,
                    name + " is a text of more than 32 MB, which no record is. Divide" + " it, or print it to a PDF.");
        }
        String content = decode(Files.readAllBytes(file));
        if (content.isBlank()) {
            throw new RecordException(Reason.EMPTY, name + " holds no words. Ask for the document to be sent again.");
        }
        return new TextDocument(content);
    }

    /** Old systems write the code page of Windows; what is valid UTF-8 is never meant as that. */
    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public PageSize size(int page) {
        return PageSize.LETTER;
    }

    @Override
    public PageText text(int page) {
        return pages.get(page - 1).text();
    }

    @Override
    public BufferedImage image(int page, float scale) {
        float drawn = RecordDocument.allowed(PageSize.LETTER, scale);
        BufferedImage image = new BufferedImage(Math.round(PageSize.LETTER.width() * drawn),
                Math.round(PageSize.LETTER.height() * drawn), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(drawn, drawn);
        pages.get(page - 1).draw(graphics);
        graphics.dispose();
        return image;
    }

    @Override
    public void close() {
        // The file was let go when it had been read.
    }
}
