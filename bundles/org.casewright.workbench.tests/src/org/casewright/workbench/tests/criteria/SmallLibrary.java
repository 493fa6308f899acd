package org.casewright.workbench.tests.criteria;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.Found;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** A library of two small files, in the place of the one that ships: a word in a definition is wrong. */
final class SmallLibrary {

    static final String WORDS = """
            vocabulary Small "small" {
              diagnosis Ache "ache"
              diagnosis Bruise "bruise"
              service Rub "rub"
              service Bath "bath"
              service Wrap "wrap"
            }
            """;

    /** Three topics ask for what is defined wrong; a scenario of each fails. */
    static final String RULES = """
            guideline Plain "Plain rules" rank MTUS in force 2014-01-01

            topic Rubs "Rubs" of Plain
              covers Rub
              indicated when all of {
                sore: Sore
                first: requested quantity is at most 4 visits
              }

            topic Baths "Baths" of Plain
              covers Bath
              indicated when sore: Sore

            topic Wraps "Wraps" of Plain
              covers Wrap
              indicated when sore: Sore

            define Sore "soreness" when diagnosis of Bruise

            scenario "an ache is rubbed" for Rubs
              requests Rub quantity 2 visits on 2015-01-10
              given diagnosis Ache on 2015-01-05
              expect indicated

            scenario "an ache is bathed" for Baths
              requests Bath on 2015-01-10
              given diagnosis Ache on 2015-01-05
              expect indicated

            scenario "an ache is wrapped" for Wraps
              requests Wrap on 2015-01-10
              given diagnosis Ache on 2015-01-05
              expect indicated

            scenario "nothing is wrapped" for Wraps
              requests Wrap on 2015-01-10
              given absent diagnosis Ache on 2015-01-05
              given absent diagnosis Bruise on 2015-01-05
              expect not indicated because sore
            """;

    private SmallLibrary() {
    }

    /** Brings it, opens the rules in the perspective of authors, and waits until they are judged. */
    static Found<StyledText> open(Driver driver) {
        IFile rules = bring();
        driver.authoring();
        Library.open(driver, rules);
        Ui.until("the scenarios to be run", () -> Library.live().project().state().library().scenarios().size() == 4);
        return driver.styledText("criteria.text").focus();
    }

    private static IFile bring() {
        try {
            CasewrightProject.ensure(new NullProgressMonitor());
            CasewrightProject.library().delete(true, null);
            CasewrightProject.library().create(true, true, null);
            create("words.criteria", WORDS);
            return create("rules.criteria", RULES);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IFile create(String name, String text) throws CoreException {
        IFile file = CasewrightProject.library().getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Closes all editors, and brings the library that ships back. */
    static void remove(Driver driver) {
        Ui.run(() -> driver.page().closeAllEditors(false));
        try {
            CasewrightProject.library().delete(true, null);
            CasewrightProject.ensure(new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the first word of a part of the text is on the screen. */
    static Point place(Found<StyledText> text, String part) {
        return text.ask(widget -> {
            Point start = widget.getLocationAtOffset(widget.getText().indexOf(part));
            return widget.toDisplay(start.x + 4, start.y + widget.getLineHeight() / 2);
        });
    }
}
