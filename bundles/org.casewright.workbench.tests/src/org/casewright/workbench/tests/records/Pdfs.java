package org.casewright.workbench.tests.records;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDF files for tests. */
public final class Pdfs {

    /** Where the first line of a page stands: its base line, in points from the upper edge. */
    static final float FIRST_LINE = 92;
    static final float LEFT = 72;
    static final float LINE_HEIGHT = 20;

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private Pdfs() {
    }

    /** A PDF with a page for each list of lines. */
    public static Path withPages(Path file, List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                write(document, page(document), lines);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF of so many pages, each of which names its number and has a dozen lines. */
    static Path large(Path file, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                List<String> filler = java.util.stream.IntStream.range(0, 12)
                        .mapToObj(line -> "The worker reports pain and takes the medication as it was prescribed.")
                        .toList();
                List<String> lines = new java.util.ArrayList<>(filler);
                lines.add(0, "Chart note, sheet " + i + " of " + pages);
                write(document, page(document), lines);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF of one empty page that has so many bytes: nearly all of them are an attachment that nobody reads. */
    static Path padded(Path file, long bytes) throws IOException {
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "rw")) {
            List<Long> places = new ArrayList<>();
            pdf.writeBytes("%PDF-1.7\n");
            for (String object : List.of("<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
                    "<< /Length " + bytes + " >>\nstream\n")) {
                places.add(pdf.getFilePointer());
                pdf.writeBytes(places.size() + " 0 obj\n" + object + (places.size() < 4 ? "\nendobj\n" : ""));
            }
            pdf.seek(pdf.getFilePointer() + bytes);
            pdf.writeBytes("\nendstream\nendobj\n");
            long table = pdf.getFilePointer();
            pdf.writeBytes("xref\n0 5\n0000000000 65535 f \n");
            for (long place : places) {
                pdf.writeBytes("%010d 00000 n \n".formatted(place));
            }
            pdf.writeBytes("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        }
        return file;
    }

    /** A scan: a page that is one picture, with grey bars for lines, and no words. */
    public static Path scan(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, sheet()), 0, 0, 612, 792);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(850, 1100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 850, 1100);
        graphics.setColor(Color.DARK_GRAY);
        for (int y = 120; y < 980; y += 40) {
            graphics.fillRect(100, y, 500 + y * 7 % 150, 12);
        }
        graphics.dispose();
        return sheet;
    }

    /** A page that is displayed turned by 90, 180 or 270 degrees, with words that are upright then. */
    static Path rotated(Path file, int degrees, String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            page.setRotation(degrees);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(upright(degrees));
                text(content, LEFT, (degrees % 180 == 0 ? 792 : 612) - FIRST_LINE, line);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static Matrix upright(int degrees) {
        return switch (degrees) {
        case 90 -> new Matrix(0, 1, -1, 0, 612, 0);
        case 180 -> new Matrix(-1, 0, 0, -1, 612, 792);
        case 270 -> new Matrix(0, -1, 1, 0, 0, 792);
        default -> new Matrix();
        };
    }

    /** Words that run up the left edge of an upright page. */
    static Path sideways(Path file, String line) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix(0, 1, -1, 0, 60, 100));
                text(content, 0, 0, line);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF that asks for a password. */
    static Path encrypted(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, page(document), List.of("Secret"));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF of which only the beginning arrived, with noise behind it. */
    public static Path damaged(Path file) throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, noise, 0, 9);
        return Files.write(file, noise);
    }

    /** A PDF that has no page. */
    static Path withoutPages(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.save(file.toFile());
        }
        return file;
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return page;
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.size(); i++) {
                text(content, LEFT, 792 - FIRST_LINE - i * LINE_HEIGHT, lines.get(i));
            }
        }
    }

    private static void text(PDPageContentStream content, float x, float y, String line) throws IOException {
        content.beginText();
        content.setFont(FONT, 12);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }
}
