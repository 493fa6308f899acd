package org.casewright.determination.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The fonts that a document of Word names, and those that stand in for them. */
final class DocxFonts {

    private static final String FONTS = "letter-fonts.xml";

    private DocxFonts() {
    }

    static void addTo(XWPFDocument document) throws IOException {
        try (InputStream fonts = DocxFonts.class.getResourceAsStream(FONTS)) {
            XWPFRelation relation = XWPFRelation.FONT_TABLE;
            PackagePartName name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
            PackagePart part = document.getPackage().createPart(name, relation.getContentType());
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
            try (OutputStream out = part.getOutputStream()) {
                fonts.transferTo(out);
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The fonts of the letter cannot be named: " + e.getMessage(), e);
        }
    }
}
