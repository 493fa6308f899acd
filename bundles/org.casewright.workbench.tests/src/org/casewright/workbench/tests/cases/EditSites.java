package org.casewright.workbench.tests.cases;

import java.net.MalformedURLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.editing.Profile;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** The classes of the client that edit a case: as they are written, and as they are seen doing it. */
final class EditSites {

    private static final String BUNDLE = "org.casewright.workbench";
    private static final Set<String> EDITORS = Set.of(CaseDocument.class.getName(), CaseEdits.class.getName(),
            Profile.class.getName());
    private static final Set<String> EDITS = Set.of("edit", "set", "type", "apply", "replace", "add", "remove", "move",
            "duplicate", "paste", "use");

    /**
     * Those that the test of every edit does not see: a fix of a file that no editor has open has no undo, one of the
     * Problems view is applied as that of a field is, a rename comes from the library, and what a crash left is
     * restored before anybody can watch, so that it is the last to be taken back.
     */
    private static final Set<String> UNSEEN = Set.of("live.StoredFixJob", "live.FixMaker", "live.CasePart",
            "cases.OpenCase");

    private final Set<String> seen = new TreeSet<>();

    /** From now on it is seen who edits a case. */
    void watch(CaseDocument document) {
        document.addListener(change -> StackWalker.getInstance()
                .forEach(frame -> seen.add(name(frame.getClassName()))));
    }

    /** The classes that were seen, of those that edit. */
    Set<String> seen() {
        Set<String> editing = declared();
        editing.retainAll(seen);
        return editing;
    }

    /** Whoever calls a method that edits, outside of the package that has them. */
    static Set<String> declared() {
        return client().stream().filter(one -> !one.getPackageName().equals(CaseDocument.class.getPackageName()))
                .filter(one -> one.getMethodCallsFromSelf().stream().anyMatch(EditSites::edits))
                .map(one -> name(one.getName())).filter(name -> !UNSEEN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClasses client() {
        try {
            return new ClassFileImporter().importUrl(FileLocator.getBundleFileLocation(Platform.getBundle(BUNDLE))
                    .orElseThrow().toURI().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean edits(JavaMethodCall call) {
        return EDITORS.contains(call.getTargetOwner().getName()) && EDITS.contains(call.getTarget().getName());
    }

    /** Of the outermost class, and within the bundle. */
    private static String name(String type) {
        return type.replaceFirst("\\$.*", "").replaceFirst("^" + BUNDLE.replace(".", "\\.") + "\\.", "");
    }
}
