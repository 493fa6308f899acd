package org.casewright.workbench.tests.look;

import java.util.Locale;
import java.util.function.Function;

import org.casewright.workbench.Ids;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;

/** Everything that the client shows: each page, view, wizard and dialog. */
enum Surface {

    WELCOME(Opening::welcome),
    CASE(opening -> opening.casePage("case")),
    RECORDS(opening -> opening.casePage("records")),
    TIMELINE(Opening::timeline),
    ITEMS(opening -> opening.casePage("items")),
    DETERMINATION(Opening::determination),
    DAMAGED(Opening::damaged),
    RESTORED(Opening::restored),
    CASES(opening -> opening.view(Ids.CASES_VIEW)),
    CRITERIA(opening -> opening.view(Ids.CRITERIA_VIEW)),
    PROBLEMS(opening -> opening.view(Ids.PROBLEMS_VIEW)),
    HELP(Opening::help),
    GUIDELINE(Opening::guideline),
    LIBRARY(opening -> opening.authoring(Ids.LIBRARY_VIEW)),
    OUTLINE(opening -> opening.authoring(IPageLayout.ID_OUTLINE)),
    SCENARIOS(opening -> opening.authoring(Ids.SCENARIOS_VIEW)),
    NEW_CASE(opening -> opening.menu("File", "New Case...")),
    NEW_GUIDELINE(opening -> opening.menu("File", "New Guideline...")),
    IMPORT_LETTERS(opening -> opening.menu("File", "Import Letters...")),
    IMPORT_SAMPLES(opening -> opening.menu("File", "Import Samples...")),
    EXPORT_LETTERS(opening -> opening.menu("File", "Export Letters...")),
    EXPORT_LETTER(Opening::exportLetter),
    ABOUT(opening -> opening.menu("Help", "About Casewright"));

    private final Function<Opening, Control> show;

    Surface(Function<Opening, Control> show) {
        this.show = show;
    }

    /** Shows it, and returns the control that holds all of it. */
    Control show(Opening opening) {
        return show.apply(opening);
    }

    /** As pictures of it are called. */
    String picture() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
