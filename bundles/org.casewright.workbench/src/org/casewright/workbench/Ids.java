package org.casewright.workbench;

/** The ids that {@code plugin.xml} registers the parts of the client by, each in one place. */
public final class Ids {

    /** The bundle. */
    public static final String BUNDLE = "org.casewright.workbench";

    /** The perspective of a reviewer: cases, the case editor, criteria and problems. */
    public static final String REVIEW = BUNDLE + ".review";
    /** The perspective of a guideline author: the library, the criteria editor, outline and scenarios. */
    public static final String AUTHORING = BUNDLE + ".authoring";

    public static final String WELCOME_EDITOR = BUNDLE + ".editors.welcome";
    public static final String CASE_EDITOR = BUNDLE + ".editors.case";
    public static final String CRITERIA_EDITOR = BUNDLE + ".editors.criteria";

    public static final String CASES_VIEW = BUNDLE + ".views.cases";
    public static final String PROBLEMS_VIEW = BUNDLE + ".views.problems";
    public static final String CRITERIA_VIEW = BUNDLE + ".views.criteria";
    public static final String LIBRARY_VIEW = BUNDLE + ".views.library";
    public static final String SCENARIOS_VIEW = BUNDLE + ".views.scenarios";
    public static final String HELP_VIEW = BUNDLE + ".views.help";

    public static final String NEW_CASE_WIZARD = BUNDLE + ".wizards.newCase";
    public static final String NEW_GUIDELINE_WIZARD = BUNDLE + ".wizards.newGuideline";
    public static final String IMPORT_LETTERS_WIZARD = BUNDLE + ".wizards.importLetters";
    public static final String IMPORT_SAMPLES_WIZARD = BUNDLE + ".wizards.importSamples";
    public static final String EXPORT_LETTERS_WIZARD = BUNDLE + ".wizards.exportLetters";

    public static final String OPEN_COMMAND = BUNDLE + ".commands.open";
    public static final String WELCOME_COMMAND = BUNDLE + ".commands.welcome";

    public static final String DEFINITION_COMMAND = BUNDLE + ".commands.definition";
    public static final String REFERENCES_COMMAND = BUNDLE + ".commands.references";
    public static final String RENAME_COMMAND = BUNDLE + ".commands.rename";
    public static final String FORMAT_COMMAND = BUNDLE + ".commands.format";
    public static final String QUICK_OUTLINE_COMMAND = BUNDLE + ".commands.quickOutline";
    public static final String TOGGLE_COMMENT_COMMAND = BUNDLE + ".commands.toggleComment";

    private Ids() {
    }
}
