package org.casewright.criteria.ide.names;

import static org.casewright.model.imrcase.ImrcasePackage.Literals.DISPUTED_ITEM__REGION;
import static org.casewright.model.imrcase.ImrcasePackage.Literals.DISPUTED_ITEM__SERVICE;
import static org.casewright.model.imrcase.ImrcasePackage.Literals.FINDING__CONCEPT;
import static org.casewright.model.imrcase.ImrcasePackage.Literals.FINDING__REGION;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.casewright.model.CaseFiles;
import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What it takes in one case to call a concept, or all of a vocabulary, by another name.
 *
 * @param edits each of the value of an element
 * @param problems why the case could not be asked; empty where it could, or where nothing in it is called so
 */
record CaseRename(List<Edit> edits, List<Issue> problems) {

    /**
     * Names as cases have them.
     *
     * @param oldName the full name of a concept; or a vocabulary and a point, for all of its concepts
     * @param newName what takes its place
     */
    record Names(String oldName, String newName) {

        CaseRename in(String source, byte[] bytes) {
            try {
                return new CaseRename(edits(CaseFiles.read(bytes, source)), List.of());
            } catch (IssuesException e) {
                return new CaseRename(List.of(), mayBeIn(bytes) ? e.issues() : List.of());
            }
        }

        /** A damaged case that does not have the name anywhere is no reason to hesitate. */
        private boolean mayBeIn(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).contains(oldName);
        }

        private List<Edit> edits(LoadedCase loaded) {
            List<Edit> edits = new ArrayList<>();
            for (Finding finding : loaded.content().getFindings()) {
                add(finding, FINDING__CONCEPT, loaded, edits);
                add(finding, FINDING__REGION, loaded, edits);
            }
            for (DisputedItem item : loaded.content().getItems()) {
                add(item, DISPUTED_ITEM__SERVICE, loaded, edits);
                add(item, DISPUTED_ITEM__REGION, loaded, edits);
            }
            return edits;
        }

        private void add(EObject owner, EAttribute feature, LoadedCase loaded, List<Edit> edits) {
            String written = (String) owner.eGet(feature);
            boolean meant = written != null
                    && (oldName.endsWith(".") ? written.startsWith(oldName) : written.equals(oldName));
            if (meant) {
                edits.add(new Edit(loaded.places().of(ElementPath.of(owner, feature), 0, oldName.length()), newName));
            }
        }
    }
}
