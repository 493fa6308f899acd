package org.casewright.workbench.tests.watch;

/** On what occasion the event loop was held; in the order of the report. */
enum Occasion {

    USE("ordinary use"),
    FIRST("the first opening of a part, page or dialog of its kind, until the loop rests or something else is opened"),
    THEME("a change of theme"),
    TEST("the tests themselves: between two, looking through widgets, or several steps in one event");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** As the report says it. */
    String words() {
        return words;
    }
}
