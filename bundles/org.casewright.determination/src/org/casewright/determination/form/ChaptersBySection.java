package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage.Literals;

/** Layout D: {@code Low Back Complaints 2004, Section(s): Special Studies, and Shoulder Complaints 2004}. */
final class ChaptersBySection implements ChapterForm {

    private static final String SECTIONS = ", Section(s): ";
    private static final String YEAR = "(?:19|20) ?\\d ?\\d(?!\\d)";

    /** One chapter. The year may be split, and some letters have a word after it. */
    private static final Pattern CHAPTER = Pattern.compile("(?<title>.+?)(?: (?<year>" + YEAR
            + ")(?: (?<after>[^,]+?))??)?(?: ?, ?Section ?\\(s\\): ?(?<sections>.+?))?(?: Page\\(s\\): (?<pages>.+))?");
    private static final Pattern COMPLETE = Pattern.compile(" " + YEAR + "|(?:Section|Page) ?\\(s\\):");

    /** A chapter's title may itself have ", and": a new chapter begins only where a title and more follow. */
    private static final Pattern NEXT = Pattern
            .compile(", and (?=\\p{Lu}[^:.;0-9]{2,100}(?: " + YEAR + "|, Section ?\\(s\\):))");

    @Override
    public void print(ChapterCitation chapter, Passage passage) {
        passage.value(chapter, Literals.CHAPTER_CITATION__TITLE, chapter.getTitle());
        if (chapter.getYear() != null) {
            passage.form(" ").value(chapter, Literals.CHAPTER_CITATION__YEAR, chapter.getYear().toString());
        }
        if (chapter.getAfterYear() != null) {
            passage.form(" ").value(chapter, Literals.CHAPTER_CITATION__AFTER_YEAR, chapter.getAfterYear());
        }
        if (!chapter.getSections().isEmpty()) {
            passage.form(SECTIONS).value(chapter, Literals.CHAPTER_CITATION__SECTIONS,
                    SectionNames.print(chapter.getSections()));
        }
        ChaptersByPage.printPages(chapter, passage);
    }

    @Override
    public String separator() {
        return ", and ";
    }

    @Override
    public List<ChapterCitation> read(String text) {
        List<ChapterCitation> chapters = new ArrayList<>();
        int start = 0;
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            String chapter = text.substring(start, next.start());
            if (COMPLETE.matcher(chapter).find()) {
                chapters.add(readOne(chapter));
                start = next.end();
            }
        }
        chapters.add(readOne(text.substring(start)));
        return chapters;
    }

    private static ChapterCitation readOne(String text) {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        Matcher parts = CHAPTER.matcher(text);
        if (!parts.matches()) {
            chapter.setTitle(text);
            return chapter;
        }
        chapter.setTitle(parts.group("title"));
        if (parts.group("year") != null) {
            chapter.setYear(Integer.valueOf(Squeezed.of(parts.group("year"))));
        }
        chapter.setAfterYear(parts.group("after"));
        if (parts.group("sections") != null) {
            chapter.getSections().addAll(SectionNames.read(parts.group("sections")));
        }
        chapter.setPages(parts.group("pages"));
        return chapter;
    }
}
