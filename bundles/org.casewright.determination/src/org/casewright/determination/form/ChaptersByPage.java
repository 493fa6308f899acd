package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;

/** Layout C: {@code ACOEM Chapter 12 Low Back Complaints Page(s): 300,Chronic Pain Treatment Guidelines NSAIDs}. */
final class ChaptersByPage implements ChapterForm {

    private static final String PAGES = " Page(s): ";

    /** The name of a document, after which the section is named without a comma. */
    private static final Pattern DOCUMENT = Pattern
            .compile("(ACOEM\\b.*?\\b(?:Complaints|Conditions)|.*?\\bGuidelines)((?: \\S.*)?)");
    private static final Pattern CHAPTER = Pattern.compile("(?<title>.+?)(?: Page ?\\(s\\): ?(?<pages>.+))?");

    /** A comma with no blank after it ends a chapter; so does one between pages and a word, or before "Chapter 7". */
    private static final Pattern NEXT = Pattern
            .compile(",(?=\\p{Lu})|(?<=\\d), (?=\\p{Lu}\\p{L})|, (?=Chapter \\d)");

    @Override
    public void print(ChapterCitation chapter, Passage passage) {
        passage.value(chapter, Literals.CHAPTER_CITATION__TITLE, chapter.getTitle());
        if (!chapter.getSections().isEmpty()) {
            passage.form(" ").value(chapter, Literals.CHAPTER_CITATION__SECTIONS,
                    SectionNames.print(chapter.getSections()));
        }
        printPages(chapter, passage);
    }

    static void printPages(ChapterCitation chapter, Passage passage) {
        if (chapter.getPages() != null) {
            passage.form(PAGES).value(chapter, Literals.CHAPTER_CITATION__PAGES, chapter.getPages());
        }
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public List<ChapterCitation> read(String text) {
        List<ChapterCitation> chapters = new ArrayList<>();
        for (String chapter : NEXT.split(text)) {
            chapters.add(readOne(chapter));
        }
        return chapters;
    }

    private static ChapterCitation readOne(String text) {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        Matcher parts = CHAPTER.matcher(text);
        if (!parts.matches()) {
            chapter.setTitle(text);
            return chapter;
        }
        chapter.setPages(parts.group("pages"));
        Matcher document = DOCUMENT.matcher(parts.group("title"));
        if (document.matches() && !document.group(2).isBlank()) {
            chapter.setTitle(document.group(1));
            chapter.getSections().addAll(SectionNames.read(document.group(2).strip()));
        } else {
            chapter.setTitle(parts.group("title"));
        }
        return chapter;
    }
}
