package org.casewright.workbench.tests.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What may be done on the display's thread all the same; each with its reason, which the tests' report repeats. */
enum Allowed {

    CLASSES("classes, and what lies beside them in bundles, are read by the platform where they are first asked for",
            (what, type) -> type.startsWith("org.eclipse.osgi.internal.loader.")
                    || type.startsWith("org.eclipse.osgi.storage.")
                    || type.equals("java.lang.ClassLoader") || type.startsWith("jdk.internal.loader.")
                    || type.startsWith("java.util.ResourceBundle")),

    ICONS("icons of parts, unpacked from their bundle, are decoded by the platform where they are first drawn",
            (what, type) -> what.contains("/.cp/icons/") || what.contains("/org.casewright.workbench/icons/")),

    STYLES("style sheets are read by the platform when the first widget of a kind is styled",
            (what, type) -> type.startsWith("org.eclipse.e4.ui.css.")),

    TEXT_EDITOR("the platform's text editor reads and writes its file itself, when it opens, saves or looks after it",
            (what, type) -> type.startsWith("org.eclipse.core.internal.filebuffers.")
                    || type.equals("org.eclipse.ui.editors.text.TextFileDocumentProvider")),

    PLATFORM_STATE("the platform keeps what it knows of resources, parts and preferences in files of its own",
            (what, type) -> what.contains("/.metadata/.plugins/org.eclipse."));

    private final String reason;
    private final BiPredicate<String, String> fits;

    /** @param fits is given what was done, and the class of one frame of the stack */
    Allowed(String reason, BiPredicate<String, String> fits) {
        this.reason = reason;
        this.fits = fits;
    }

    String reason() {
        return reason;
    }

    /** Why this is allowed; empty where it is not. */
    static Optional<Allowed> of(String what, List<StackTraceElement> stack) {
        return Arrays.stream(values())
                .filter(one -> stack.stream().anyMatch(frame -> one.fits.test(what, frame.getClassName()))).findFirst();
    }
}
